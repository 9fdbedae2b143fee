"""How a triage ends: what is done, what waits, what slipped, and what each slip costs by when."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.sign_off import Settled, SignOff, Slipped
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Side
from senco_tui.triage.nudging import CHASED
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import Sheet
from senco_tui.triage.sitting import Sitting, Turn, disposed, named

COSTING = ("0", "1", "2", "3")
"""Lanes, and what could hide them, of which nothing slips unnamed, whether or not there was time for it."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The end of a sitting. `later` counts the pupils left for another day without a cost to name."""

    done: tuple[Turn, ...]
    waiting: tuple[Turn, ...]
    slipped: tuple[Row, ...]
    later: int
    today: date


def summary(sitting: Sitting | None, sheet: Sheet) -> Summary:
    """What came of a sitting; without one nothing counts as done, and what stands is told all the same."""
    settled = disposed(sitting, sheet) if sitting else ()
    aside = {named(row) for row in sheet.aside}
    waiting = tuple(turn for turn in settled if turn.name in aside or turn.rule in CHASED)
    done = tuple(turn for turn in settled if turn not in waiting)
    settled_names = {turn.name for turn in settled}
    taken = {turn.name for turn in sitting.turns} if sitting else set()
    left = [row for row in sheet.every if named(row) not in settled_names]
    slipped = tuple(row for row in left if row.place in COSTING or named(row) in taken)
    told = {row.case for row in slipped}
    later = len({row.case for row in left if row.case and row.case not in told})
    return Summary(done, waiting, slipped, later, sheet.today)


def breaks(row: Row) -> date | None:
    """The day on which leaving the row costs something; None where no date stands behind it."""
    return row.due


def cost(row: Row, today: date) -> str:
    """What a slip costs: the day it breaks, or has been broken since, and on what basis."""
    day = breaks(row)
    if day is None:
        return f"no date stands behind it{f': {row.basis}' if row.basis else ''}"
    if day < today:
        whose = "late" if row.side is Side.SCHOOL else "theirs, late"
        told = f"{whose} since {spoken_day(day)}"
    else:
        told = "breaks today" if day == today else f"breaks {spoken_day(day)}"
    return f"{told}: {row.basis}" if row.basis else told


def record(told: Summary, sheet: Sheet, sitting: Sitting | None, by: str | None) -> SignOff:
    """The record of a sign-off: references, reasons, days and counts."""
    return SignOff(
        on=sheet.today,
        by=by,
        minutes=round(sitting.seconds / 60) if sitting else None,
        lanes={tally.lane.name: tally.count for tally in sheet.tallies if tally.count},
        done=_once(told.done),
        waiting=_once(told.waiting),
        slipped=tuple(dict.fromkeys(Slipped(row.rule, row.case, breaks(row)) for row in told.slipped)),
    )


def _once(turns: tuple[Turn, ...]) -> tuple[Settled, ...]:
    return tuple(dict.fromkeys(Settled(turn.rule, turn.case) for turn in turns))
