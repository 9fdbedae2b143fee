"""A clock, and the one function that says how it stands on a day; everyone who shows a date asks it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from senco_tui.casework.vocabulary import Force, Side


class Standing(StrEnum):
    """How a clock stands on a day."""

    MISSING = "missing"
    NOT_STARTED = "not-started"
    RUNNING = "running"
    START_NOW = "start-now"
    DUE = "due"
    OVERDUE = "overdue"
    MET = "met"


@dataclass(frozen=True, slots=True)
class Clock:
    """One date the law, the Code or the plan asks for, worked from its trigger; nothing of it is ever stored.

    `case` is None for the setting's own. `due` is the legal or agreed date, never moved; `practical` the last
    school day on or before it; `start_by` the last safe start of our own part, None where nothing is asked of
    us or the calendar cannot tell. `met` is the day it was done. `missing` says which date or calendar is
    wanting; such a clock has no `due`. `words` is what is due (`review report`); `before` says that `due`
    itself is too late. `document` holds the trigger; `subject` tells apart clocks of one rule, such as a
    request's name. `note` is what else must be known: a possible exception, a step overtaken.
    """

    case: str | None
    rule: str
    start: date | None
    due: date | None
    practical: date | None
    start_by: date | None
    met: date | None
    side: Side
    force: Force
    basis: str
    working: str
    missing: str | None = None
    words: str = ""
    before: bool = False
    document: str | None = None
    subject: str | None = None
    note: str | None = None

    @property
    def last_day(self) -> date | None:
        """The last day on which it is in time."""
        return self.due - timedelta(days=1) if self.due and self.before else self.due


def standing(clock: Clock, today: date) -> Standing:
    """How `clock` stands on `today`: the only definition of due, overdue and the rest.

    `due` from the practical date on, `overdue` from the day after the last day in time, `start-now` from the
    last safe start on; `not-started` while the trigger lies ahead of both today and the date it leads to.
    """
    if clock.missing is not None:
        return Standing.MISSING
    if clock.met is not None:
        return Standing.MET
    last = clock.last_day
    if last is None or (clock.start is not None and today < clock.start < last):
        return Standing.NOT_STARTED
    if is_past(last, today):
        return Standing.OVERDUE
    if today >= (clock.practical or last):
        return Standing.DUE
    if clock.start_by is not None and today >= clock.start_by:
        return Standing.START_NOW
    return Standing.RUNNING


def is_past(last: date, today: date) -> bool:
    """Say whether a last day in time is over: it is from the day after."""
    return today > last


def days_late(clock: Clock, today: date) -> int:
    """Calendar days past the last day in time: by today while it runs, by the day it was met after that."""
    last = clock.last_day
    return max(0, ((clock.met or today) - last).days) if last else 0


def days_left(clock: Clock, today: date) -> int | None:
    """Calendar days to the last day in time, negative once it is past; None where there is no date."""
    return (clock.last_day - today).days if clock.last_day else None


def days_past_start(clock: Clock, today: date) -> int:
    """Calendar days past the last safe start, negative before it; of a date with no lead, past the date."""
    safe = clock.start_by or clock.practical or clock.last_day
    return (today - safe).days if safe else 0


def is_open(clock: Clock, today: date) -> bool:
    """Say whether the clock still runs: begun, worked out, and not met."""
    return standing(clock, today) not in (Standing.MET, Standing.MISSING, Standing.NOT_STARTED)
