"""Brings what once stood back into today's file: what would change is said, then why, then a new commit."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from senco_tui.casework.bringing_back import outcome_back, section_back
from senco_tui.casework.spoken import spoken_day

if TYPE_CHECKING:
    from senco_tui.casework.casefile import Filed
    from senco_tui.casework.change import Change
    from senco_tui.tui.host import Host


@dataclass(frozen=True, slots=True)
class Past:
    """One document of a case as a revision has it; without `filed` only its whole text can come back."""

    case: str
    document: str
    revision: str
    day: date
    filed: "Filed[Any] | None" = None


async def bring_back(host: "Host", past: Past, outcome: str | None, section: str | None) -> None:
    """Offer the one outcome or section alone, where it has changed since; else, or if asked, the document."""
    now = None
    if past.filed is not None and (outcome or section):
        now, _ = await host.desk(lambda door: door.read_record(past.case, past.document))
    change = _part(past.case, past.filed, now, outcome, section) if past.filed and now else None
    if change is None or now is None:
        await _whole(host, past)
        return
    only = f"only outcome {outcome}" if outcome else "only this section"
    choices = {"y": f"{only}, by a new commit", "w": "the whole page"}
    letter = await host.choose(_question(past, change), choices)
    if letter == "y":
        await _record(host, past, change, now.fingerprint)
    elif letter == "w":
        await _whole(host, past)
    else:
        host.say("nothing was changed", "dim")


def _part(
    case: str, then: "Filed[Any]", now: "Filed[Any]", outcome: str | None, section: str | None
) -> "Change | None":
    if outcome is not None:
        return outcome_back(case, outcome, then.value, now.value)
    return section_back(case, then.name, section or "", then.words, now.words)


async def _whole(host: "Host", past: Past) -> None:
    """The document's whole text, where there was one, it can be read and it is not what stands today."""
    case, document = past.case, past.document
    then = await host.desk(lambda door: door.text_at(case, document, past.revision))
    now = await host.desk(lambda door: door.read_text(case, document)) or ("", "")
    if then is None or then == now[0]:
        told = "there was no such document then" if then is None else "it stands so today"
        host.say(told, "warn")
        return
    if await host.desk(lambda door: door.error_in(case, document, then)):
        host.say("as it stood then it cannot be read; it is not brought back", "warn")
        return
    change = await host.desk(lambda door: door.rewritten(case, document, now[0], then))
    if await host.choose(_question(past, change), {"y": "bring it back, by a new commit"}) != "y":
        host.say("nothing was changed", "dim")
        return
    await _record(host, past, change, now[1])


def _question(past: Past, change: "Change") -> str:
    return f"Bring it back as it stood on {spoken_day(past.day)}? {change.sentence()}"


async def _record(host: "Host", past: Past, change: "Change", basis: str) -> None:
    """Ask why and record; what was typed is kept until the change stands in history."""
    draft = f"{past.case} {past.document} brought back why"
    why = await host.prompt("Why? One line for the history; Enter alone leaves it out", draft=draft)
    if why is not None and hasattr(await host.record(change, {past.document: basis}, why), "revision"):
        host.drop_draft(draft)
