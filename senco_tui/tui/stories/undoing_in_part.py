"""An undo that was refused: what it would go back to beside what stands now, chosen place by place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.desk.proposing import Contested
    from senco_tui.document.weaving import Side
    from senco_tui.history.revision import Revision
    from senco_tui.tui.app import Senco
    from senco_tui.tui.forms.meanwhile import Chosen


async def compared(app: Senco, act: Revision, sentence: str) -> bool:
    """Open the comparison where one can be made; False where the refusal is all there is to say."""
    seen = await app.desk(lambda door: door.contested(act.id))
    if not seen:
        return False
    if not any(one.places for one in seen):
        await _undone(app, act, seen, {})
        return True
    from senco_tui.tui.forms.meanwhile import clash_of
    from senco_tui.tui.presenting.clash import Clash
    from senco_tui.tui.presenting.history import document_words
    from senco_tui.tui.screens.undo_in_part import UndoInPartView

    found: list[Clash] = []
    by_hand: dict[str, tuple[str | None, str, str | None]] = {}
    for one in seen:
        words = document_words(one.document, of_case=one.case is not None)
        for place in one.places:
            clash = clash_of(place)
            name, label = f"{one.path} {place.name}", f"{words}: {place.label}"
            found.append(Clash(name, label, clash.before, clash.theirs, clash.mine, clash.joins))
            by_hand[name] = (one.case, one.document, one.text)

    def settle(chosen: Chosen) -> None:
        app.begin(_undone(app, act, seen, chosen), "recording")

    app.open(UndoInPartView(f"{act.short} {act.sentence}", sentence, found, settle, by_hand))
    return True


async def _undone(app: Senco, act: Revision, seen: tuple[Contested, ...], chosen: Chosen) -> None:
    """Ask why, and record what was chosen."""
    from senco_tui.tui.stories.recording import tell

    draft = f"undo {act.short} why"
    why = await app.prompt("Why? One line for the history; Enter alone leaves it out", draft=draft)
    if why is None:
        app.say("nothing was undone", "dim")
        return
    sides: dict[str, dict[str, Side]] = {
        one.path: {p.name: chosen[f"{one.path} {p.name}"] for p in one.places} for one in seen
    }
    when = app.now()
    answer = await app.desk(lambda door: door.undo_in_part(act.id, seen, sides, why=why, when=when))
    if hasattr(answer, "revision"):
        app.drop_draft(draft)
        app.under_way.taken_back(act.id)
    await tell(app, answer)
