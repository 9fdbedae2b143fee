"""Recording a document's whole text, also where someone else saved the same document meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from senco_tui.tui.forms.meanwhile import clash_of

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.desk.outcome import Refused
    from senco_tui.document.weaving import Side
    from senco_tui.tui.app import Senco
    from senco_tui.tui.host import Host


@dataclass(frozen=True, slots=True)
class Editing:
    """One text on its way into history: which document, what it said, and what its text is begun with.

    `basis` is the fingerprint of the text it sprang from, "" where there was none, or none that is known:
    then whatever lies there by now is something it has not seen.
    """

    case: str | None
    document: str
    before: str
    start: str
    basis: str

    @property
    def draft(self) -> str:
        """The name its text is kept under until it is recorded."""
        return f"{self.case or 'setting'} {self.document} text"


async def record_text(app: "Senco", editing: Editing, words: str) -> None:
    """Ask why, and record; the draft goes only when the text stands in history."""
    why = await app.prompt(
        "Why? One line for the history; Enter alone leaves it out", draft=f"{editing.draft} why"
    )
    if why is None:
        app.say("not recorded; your text is kept as a draft and offered when you edit again", "warn")
        return
    await _recorded(app, editing, words, why)


def settled_texts(host: object, change: "Change", refused: "Refused", basis: str, why: str) -> None:
    """A change of one document's fields that was refused: what it made of the text goes as a whole text."""
    app = cast("Senco", host)
    yours = refused.yours or ""
    editing = Editing(change.case, change.filings()[0].document, refused.base or "", yours, basis)
    app.drafting.keep(editing.draft, yours, basis)
    app.begin(_meanwhile(app, editing, refused, why), "recording")


async def _recorded(host: "Host", editing: Editing, words: str, why: str) -> None:
    case, document = editing.case, editing.document
    change = await host.desk(lambda door: door.rewritten(case, document, editing.before, words))
    answer = await host.record(change, {document: editing.basis}, why)
    if hasattr(answer, "revision"):
        host.drop_draft(editing.draft)
        host.drop_draft(f"{editing.draft} why")
    elif answer.kind == "moved" and answer.theirs is not None:
        await _meanwhile(host, editing, answer, why)


async def settle_moved(host: "Host", change: "Change", refused: "Refused") -> None:
    """A change of one document met what someone wrote meanwhile: together where they can be, else asked."""
    filings = change.filings()
    known = None not in (refused.base, refused.yours, refused.theirs)
    if refused.kind == "moved" and known and len(filings) == 1:
        theirs = refused.theirs or ""
        await _meanwhile(host, Editing(change.case, filings[0].document, theirs, theirs, ""), refused, "")


async def _meanwhile(host: "Host", editing: Editing, refused: "Refused", why: str) -> None:
    """Take together what both wrote; where they wrote at the same place, ask which of it stands."""
    found = await host.desk(lambda door: door.merged(editing.case, editing.document, refused))
    if not found.undecided:
        await _together(host, editing, refused, {}, why)
        return
    from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView

    def settle(chosen: "Mapping[str, Side]") -> None:
        host.begin(_together(host, editing, refused, chosen, why), "recording")

    about = f"{editing.case or 'setting'} {editing.document}"
    both = [clash_of(place) for place in found.undecided]
    host.open(ChangedMeanwhileView(about, refused.sentence, both, settle))


async def _together(
    host: "Host",
    editing: Editing,
    refused: "Refused",
    chosen: "Mapping[str, Side]",
    why: str,
) -> None:
    """Record the text made of both, on the one that lies there now; what cannot be read is not recorded."""
    case, document = editing.case, editing.document
    found = await host.desk(lambda door: door.merged(case, document, refused, chosen))
    words = found.text or ""
    now = await host.desk(lambda door: door.read_text(case, document))
    problem = await host.desk(lambda door: door.error_in(case, document, words))
    if now is None or now[0] != refused.theirs or problem is not None:
        kept = words if problem is None else refused.yours or words
        host.keep_draft(editing.draft, kept, editing.basis)
        host.say(
            "the two texts do not go together; yours is kept as a draft, edit again to take it up", "warn"
        )
        return
    if words == now[0]:
        host.drop_draft(editing.draft)
        host.say("theirs stands as it is", "dim")
        return
    await _recorded(host, replace(editing, before=now[0], basis=now[1]), words, why)
