"""Chasing: text ready to be sent is shown; one key more logs the nudge, sets the next date and goes on."""

from datetime import date
from typing import TYPE_CHECKING

from senco_tui.tui.stories.disposing import attention_of, day_or, recorded

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.change import Change
    from senco_tui.casework.disposing import Nudged
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


async def chase(host: "Host", view: "View", row: "Row") -> None:
    """Show the text; the nudge is logged from there."""
    from senco_tui.triage.nudging import next_chase, owed, ready_text
    from senco_tui.tui.screens.nudge import NudgeView

    found = await attention_of(host, row.case or "")
    if found is None or host.office is None or host.sheet is None:
        return
    file, setting = found[0], host.office.setting
    nudged = owed(row, file, host.sheet.clocks, setting, host.today)
    if not nudged and row.rule != "la_late":
        host.say("that is not waited for any more", "warn")
        return
    holder = nudged[0].holder if nudged else "la"
    again = next_chase(holder, setting, host.today)
    text = ready_text(row, file, nudged, setting, host.today)

    async def log(on: date) -> None:
        host.back()
        me = await host.desk(lambda door: door.signer())
        await recorded(host, view, nudge_of(row, file, nudged, on, host.today, me), file)

    async def ask() -> None:
        day = await day_or(host, "Chase again on", again)
        if day is not None:
            await log(day)

    host.open(NudgeView(row.subject, text, again, lambda: log(again), ask))


def nudge_of(
    row: "Row", file: "CaseFile", nudged: "tuple[Nudged, ...]", again: date, today: date, me: str | None
) -> "Change":
    """The nudge as a change; the LA's lateness is put down as waited for with its first one."""
    from senco_tui.casework.attention import Waiting
    from senco_tui.casework.disposing import Chased, WaitingBegun, next_id

    if nudged:
        return Chased(file.reference, nudged, today, again, me)
    listed = file.attention.value.waiting if file.attention else ()
    words = row.worked.words if row.worked else row.reason
    waiting = Waiting(
        next_id("w", tuple(w.id for w in listed)), words, "la", today, again, reason=row.key, nudges=1
    )
    return WaitingBegun(file.reference, waiting, file.attention is None)
