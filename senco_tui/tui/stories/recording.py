"""Recording a change, taking one back, and doing it again; each time the screen shows the files after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from senco_tui.tui.stories.undoing_in_part import compared

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.tui.app import Senco
    from senco_tui.tui.screens.view import View


async def record(
    app: Senco,
    change: Change,
    basis: Mapping[str, str] | None,
    why: str = "",
    trailers: Sequence[tuple[str, str]] = (),
) -> Recorded | Refused:
    """Record a change; say what stands in history now, or why it was refused."""
    when = app.now()
    answer = await app.desk(
        lambda door: door.record(change, basis=basis, why=why, trailers=trailers, when=when)
    )
    await tell(app, answer)
    return answer


async def record_for(
    app: Senco, view: View, change: Change, basis: Mapping[str, str] | None, why: str
) -> None:
    """Record what a view asked for, and tell the view."""
    answer = await record(app, change, basis, why)
    if _stands(answer):
        view.recorded(answer)  # type: ignore[arg-type]
    else:
        view.refused(answer)  # type: ignore[arg-type]


async def tell(app: Senco, answer: Recorded | Refused) -> None:
    """Say what came of it, and show what the files say now."""
    before = app.scribbles
    await app.refresh_office(answer.near if _stands(answer) else None)  # type: ignore[union-attr]
    if _stands(answer):
        back = "Back in the inbox. " if set(app.scribbles) - set(before) else ""
        app.say(f"{back}Recorded {answer.revision[:7]}: {answer.sentence}", "ok")  # type: ignore[union-attr]
    else:
        app.say(f"Not recorded: {answer.sentence}", "warn")


async def undo(app: Senco, revision: str | None) -> None:
    """Take one act back, one's own last where none is named, after saying in words which."""
    act = await app.desk(lambda door: door.revision(revision) if revision else door.to_undo())
    if act is None:
        app.say("there is nothing of yours to undo" if revision is None else "that is not here", "warn")
        return
    question = f"Undo {act.short}: {act.sentence}?"
    if await app.choose(question, {"y": "undo it, by a new commit"}) != "y":
        app.say("nothing was undone", "dim")
        return
    when = app.now()
    answer = await app.desk(lambda door: door.undo(act.id, why="", when=when))
    if _stands(answer):
        app.under_way.taken_back(act.id)
    elif answer.kind == "moved" and await compared(app, act, answer.sentence):  # type: ignore[union-attr]
        return
    await tell(app, answer)


async def redo(app: Senco) -> None:
    """Take back one's own last undoing, after saying which."""
    act = await app.desk(lambda door: door.to_redo())
    if act is None:
        app.say("nothing of yours has been undone", "warn")
        return
    if await app.choose(f"Redo what {act.short} undid?", {"y": "redo it, by a new commit"}) != "y":
        app.say("nothing was redone", "dim")
        return
    when = app.now()
    await tell(app, await app.desk(lambda door: door.undo(act.id, why="", when=when)))


def _stands(answer: object) -> bool:
    """Whether the answer is of something recorded, told without loading the desk."""
    return hasattr(answer, "revision")
