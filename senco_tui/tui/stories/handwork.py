"""Recording what was changed by hand: said first, then a reason, then one commit a case."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.host import Host


WHY = "hand edits why"
"""The name its half-typed reason is kept under."""


async def record_by_hand(host: "Host") -> None:
    """Ask whether, ask why, record; what cannot be read is refused and said, and the rest stands."""
    paths = await host.desk(lambda door: door.hand_edits())
    if not paths:
        host.say("nothing was changed by hand", "dim")
        return
    if await host.choose(f"Changed by hand: {named(paths)}", {"r": "record it"}) != "r":
        return
    why = await host.prompt("Why? One line for the history; Enter alone leaves it out", draft=WHY)
    if why is None:
        host.say("nothing was recorded", "dim")
        return
    when = host.now()
    answers = await host.desk(lambda door: door.record_by_hand(None, why=why, when=when))
    if any(hasattr(answer, "revision") for answer in answers):
        host.drop_draft(WHY)
    await host.refresh_office()
    host.say(*told(answers))


def named(paths: Sequence[str]) -> str:
    """The files by name, the first three where there are more."""
    shown = ", ".join(paths[:3])
    return shown if len(paths) <= 3 else f"{shown} and {len(paths) - 3} more"


def told(answers: Sequence[object]) -> tuple[str, str]:
    """What came of it: the one sentence, or how many; a refusal first."""
    refused = [answer for answer in answers if not hasattr(answer, "revision")]
    recorded = [answer for answer in answers if hasattr(answer, "revision")]
    if refused:
        return f"Not recorded: {getattr(refused[0], 'sentence', '')}", "warn"
    if len(recorded) == 1:
        return (
            f"Recorded {getattr(recorded[0], 'revision', '')}: {getattr(recorded[0], 'sentence', '')}",
            "ok",
        )
    return f"Recorded what was changed by hand, in {len(recorded)} commits", "ok"
