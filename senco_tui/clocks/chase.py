"""When to chase what is waited for: requests by their thread, and whatever was put down as waiting."""

from collections.abc import Iterator
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.record import Request
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.turn import agency_named, turn_of


def chases(case: CaseFile, setting: Setting, almanac: Almanac, today: date) -> Iterator[Clock]:
    """One clock for each open request and each thing waited for; missing where no chase date is known."""
    for filed in case.requests:
        if filed.value.holder is not None or not filed.value.entries:
            yield from _request(case.reference, filed, setting, almanac, today)
    for waiting in case.attention.value.waiting if case.attention else ():
        yield from almanac.clock(
            "request.chase",
            case.reference,
            waiting.chase_by,
            today=today,
            document="attention",
            subject=waiting.id,
            side=turn_of(waiting.holder, setting).side,
            words=waiting.what,
            note=f"waiting since {spoken_day(waiting.since)}",
        )


def _request(
    case: str, filed: Filed[Request], setting: Setting, almanac: Almanac, today: date
) -> Iterator[Clock]:
    request = filed.value
    turn = turn_of(request.holder or request.of, setting)
    by = request.chase_by or _usual(request, setting)
    yield from almanac.clock(
        "request.chase",
        case,
        by,
        today=today,
        missing=None if by else "a chase date" if request.entries else "the day it was asked",
        document=filed.name,
        subject=filed.name,
        side=turn.side,
        words=f"{request.kind} from {request.of}",
    )


def _usual(request: Request, setting: Setting) -> date | None:
    """The chase date by the agency's usual time, counted from the last entry."""
    agency = agency_named(request.holder or request.of, setting) or agency_named(request.of, setting)
    if agency is None or agency.chase_after_days is None or not request.entries:
        return None
    try:
        return request.entries[-1].on + timedelta(days=agency.chase_after_days)
    except OverflowError:
        return None
