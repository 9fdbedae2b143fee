"""Recording a change, taking one back, and doing it again; each time the screen shows the files after it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from senco_tui.casework.change import Change

if TYPE_CHECKING:
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.tui.app import Senco
    from senco_tui.tui.screens.view import View


class Acts:
    """What was recorded and undone since the program was opened, newest last."""

    def __init__(self) -> None:
        self.done: list[Recorded] = []
        self.undone: list[Recorded] = []


async def record(
    app: "Senco",
    change: Change,
    basis: Mapping[str, str] | None,
    why: str = "",
    trailers: Sequence[tuple[str, str]] = (),
) -> "Recorded | Refused":
    """Record a change; say what stands in history now, or why it was refused."""
    when = app.now()
    answer = await app.desk(
        lambda door: door.record(change, basis=basis, why=why, trailers=trailers, when=when)
    )
    if _stands(answer):
        app.acts.undone.clear()
    await tell(app, answer)
    return answer


async def record_for(
    app: "Senco", view: "View", change: Change, basis: Mapping[str, str] | None, why: str
) -> None:
    """Record what a view asked for, and tell the view."""
    answer = await record(app, change, basis, why)
    if _stands(answer):
        view.recorded(answer)  # type: ignore[arg-type]
    else:
        view.refused(answer)  # type: ignore[arg-type]


async def tell(app: "Senco", answer: "Recorded | Refused") -> None:
    """Say what came of it, and show what the files say now."""
    await app.refresh_office()
    if _stands(answer):
        app.acts.done.append(answer)  # type: ignore[arg-type]
        app.say(f"Recorded {answer.revision[:7]}: {answer.sentence}", "ok")  # type: ignore[union-attr]
    else:
        app.say(f"Not recorded: {answer.sentence}", "warn")


async def undo(app: "Senco", acts: Acts, revision: str | None) -> None:
    """Take one act back, after saying in words which."""
    which = revision or (acts.done[-1].revision if acts.done else None)
    named = await _words_of(app, which)
    if named is None:
        app.say("there is nothing of yours to undo", "warn")
        return
    which, sentence = named
    if await app.choose(f"Undo {which[:7]}: {sentence}?", {"y": "undo it by a new commit"}) != "y":
        app.say("nothing was undone", "dim")
        return
    when = app.now()
    answer = await app.desk(lambda door: door.undo(which, why="", when=when))
    if _stands(answer):
        acts.done = [one for one in acts.done if not which.startswith(one.revision[:7])]
    await tell(app, answer)
    if _stands(answer):
        acts.undone.append(acts.done.pop())


async def redo(app: "Senco", acts: Acts) -> None:
    """Take back the last undoing."""
    if not acts.undone:
        app.say("nothing was undone since you opened senco", "warn")
        return
    last = acts.undone[-1]
    if await app.choose(f"Redo what {last.revision[:7]} undid?", {"y": "redo it by a new commit"}) != "y":
        return
    when = app.now()
    answer = await app.desk(lambda door: door.undo(last.revision, why="", when=when))
    if _stands(answer):
        acts.undone.pop()
    await tell(app, answer)


async def _words_of(app: "Senco", which: str | None) -> tuple[str, str] | None:
    """A revision and its sentence; of None, the newest that can be taken back."""
    for revision in await app.desk(lambda door: door.log(limit=50)):
        if which is None or revision.id.startswith(which):
            return revision.id, revision.sentence
    return None


def _stands(answer: object) -> bool:
    """Whether the answer is of something recorded, told without loading the desk."""
    return hasattr(answer, "revision")
