"""Chasing: text ready to be sent is shown; one key more logs the nudge, sets the next date and goes on.

An escalation goes the same way, to someone above whoever is late.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from senco_tui.tui.stories.disposing import attention_of, day_or, recorded, words_for

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.change import Change
    from senco_tui.casework.disposing import Nudged
    from senco_tui.casework.setting import Setting
    from senco_tui.clocks.clock import Clock
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host, Story
    from senco_tui.tui.screens.view import View


@dataclass(frozen=True, slots=True)
class Owing:
    """What one holder owes a pupil, as it was read: the row, the file, each thing, everyone's clocks."""

    row: "Row"
    file: "CaseFile"
    nudged: "tuple[Nudged, ...]"
    setting: "Setting"
    clocks: "tuple[Clock, ...]"

    @property
    def holder(self) -> str:
        """Who is late; the LA's own dates are the LA's."""
        return self.nudged[0].holder if self.nudged else "la"


async def chase(host: "Host", view: "View", row: "Row") -> None:
    """Show the text; the nudge is logged from there."""
    from senco_tui.triage.nudging import next_chase, ready_text
    from senco_tui.tui.screens.nudge import NudgeView, Ready

    owing = await _owing(host, row)
    if owing is None:
        return
    again = next_chase(owing.holder, owing.setting, host.today)
    text = ready_text(row, owing.file, owing.nudged, owing.setting, host.today, clocks=owing.clocks)

    def made(on: date, me: str | None) -> "Change":
        return nudge_of(row, owing.file, owing.nudged, on, host.today, me)

    log, ask = _logged(host, view, owing, text, again, made)
    host.open(NudgeView(Ready(row.subject, text, again, lambda: log(again), ask)))


async def escalate(host: "Host", view: "View", row: "Row", above: str | None = None) -> None:
    """Show the text for someone above; the escalation is logged from there."""
    from senco_tui.triage.nudging import SOONER, ready_text, who_above
    from senco_tui.tui.screens.nudge import EscalateView, Ready

    owing = await _owing(host, row)
    if owing is None:
        return
    to = above or who_above(owing.holder, owing.setting)
    again = host.today + timedelta(days=SOONER)
    text = ready_text(row, owing.file, owing.nudged, owing.setting, host.today, to, owing.clocks)

    def made(on: date, me: str | None) -> "Change":
        return escalation_of(row, owing.file, owing.nudged, on, host.today, to, me)

    async def other() -> None:
        words = await words_for(host, "Escalate to whom?", f"{row.case} escalate", to)
        if words is not None:
            host.drop_draft(f"{row.case} escalate")
            host.back()
            await escalate(host, view, row, words)

    log, ask = _logged(host, view, owing, text, again, made)
    host.open(EscalateView(Ready(row.subject, text, again, lambda: log(again), ask), other))


async def _owing(host: "Host", row: "Row") -> Owing | None:
    """What is owed as the file says now; None, said aloud, where nothing is any more."""
    from senco_tui.triage.nudging import owed

    found = await attention_of(host, row.case or "")
    if found is None or host.office is None or host.sheet is None:
        return None
    nudged = owed(row, found[0], host.sheet.clocks, host.office.setting, host.today)
    if not nudged and row.rule != "la_late":
        host.say("that is not waited for any more", "warn")
        return None
    return Owing(row, found[0], nudged, host.office.setting, host.sheet.clocks)


def _logged(
    host: "Host",
    view: "View",
    owing: Owing,
    text: str,
    again: date,
    made: "Callable[[date, str | None], Change]",
) -> tuple[Callable[[date], "Story"], Callable[[], "Story"]]:
    """The two ways to log it: with a date given, and with one that is asked for."""

    async def log(on: date) -> None:
        host.copy(text)
        host.back()
        me = await host.desk(lambda door: door.signer())
        await recorded(host, view, made(on, me), owing.file)

    async def ask() -> None:
        day = await day_or(host, "Chase again on", again)
        if day is not None:
            await log(day)

    return log, ask


def nudge_of(
    row: "Row", file: "CaseFile", nudged: "tuple[Nudged, ...]", again: date, today: date, me: str | None
) -> "Change":
    """The nudge as a change; the LA's lateness is put down as waited for with its first one."""
    from senco_tui.casework.disposing import Chased

    if nudged:
        return Chased(file.reference, nudged, today, again, me)
    return _put_down(row, file, again, today, nudges=1)


def escalation_of(
    row: "Row",
    file: "CaseFile",
    nudged: "tuple[Nudged, ...]",
    again: date,
    today: date,
    to: str,
    me: str | None,
) -> "Change":
    """The escalation as a change; the LA's lateness that nobody was nudged for yet is put down with it."""
    from senco_tui.casework.disposing import Escalated

    if nudged:
        return Escalated(file.reference, nudged, today, again, to, me)
    return _put_down(row, file, again, today, to=to)


def _put_down(
    row: "Row", file: "CaseFile", again: date, today: date, *, nudges: int = 0, to: str | None = None
) -> "Change":
    from senco_tui.casework.attention import Waiting
    from senco_tui.casework.disposing import WaitingBegun, next_id

    listed = file.attention.value.waiting if file.attention else ()
    words = row.worked.words if row.worked else row.reason
    name = next_id("w", tuple(w.id for w in listed))
    on = today if to else None
    waiting = Waiting(name, words, "la", today, again, row.key, nudges, on, to)
    return WaitingBegun(file.reference, waiting, file.attention is None)
