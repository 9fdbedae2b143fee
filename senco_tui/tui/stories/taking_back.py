"""The session taken back: said in words, asked once, then undone newest first; what stands is said."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from senco_tui.casework.spoken import counted

if TYPE_CHECKING:
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.history.revision import Revision
    from senco_tui.tui.host import Host

SHOWN = 6
"""Acts named in the question; the others are counted."""


async def undo_session(host: "Host") -> None:
    """Ask once, naming the acts, and take them back."""
    acts = await host.desk(lambda door: door.session_acts())
    if not acts:
        host.say("you have recorded nothing that still stands since you opened senco", "warn")
        return
    if await host.choose(asked(acts), {"y": "undo them all, each by a new commit"}) != "y":
        host.say("nothing was undone", "dim")
        return
    when = host.now()
    before = host.scribbles
    told = await host.desk(lambda door: door.undo_all(acts, when=when))
    host.under_way.taken_back(*(a.id for a, t in zip(acts, told, strict=False) if hasattr(t, "revision")))
    await host.refresh_office()
    words, whole = outcome(acts, told)
    if back := len(set(host.scribbles) - set(before)):
        words = f"{counted(back, 'scribble')} back in the inbox. {words}"
    host.say(words, "ok" if whole else "warn")


def asked(acts: "Sequence[Revision]") -> str:
    """The question: how many, and which, newest first."""
    named = "; ".join(f"{act.short} {act.sentence}" for act in acts[:SHOWN])
    more = f"; and {len(acts) - SHOWN} more" if len(acts) > SHOWN else ""
    return f"Undo {counted(len(acts), 'act')} of this session, newest first? {named}{more}"


def outcome(acts: "Sequence[Revision]", told: "Sequence[Recorded | Refused]") -> tuple[str, bool]:
    """What was undone and what stands, in a sentence; and whether all of it was undone."""
    undone = sum(hasattr(answer, "revision") for answer in told)
    if undone == len(acts):
        return f"{counted(undone, 'act')} undone, each by a new commit; ctrl+r takes the last back", True
    standing = ", ".join(act.short for act in acts[undone:])
    stands = "it and those before it stand" if len(acts) - undone > 1 else "it stands"
    why = told[-1].sentence
    said = f"{undone} of {len(acts)} undone; then {acts[undone].short}: {why}"
    return f"{said} Still there ({stands}): {standing}", False
