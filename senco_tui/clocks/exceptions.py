"""The exceptions the Regulations allow to an assessment's dates: flagged in words, never extending a date.

Source: SEND Regulations 2014 r5(4), r8(2), r10(4), r13(3), r27(3).
"""

from datetime import date, timedelta

from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.school_year import SchoolDays

WEEK = timedelta(weeks=1)


def possible_exception(asked: date | None, days: SchoolDays) -> str | None:
    """Say that an exception is possible where the LA asked for advice near a long closure; None otherwise.

    Near means from a week before a closure of at least four continuous weeks to a week before it re-opens.
    """
    if asked is None:
        return None
    for closed, opens in days.long_closures(4):
        if closed - WEEK <= asked <= opens - WEEK:
            return (
                f"an exception is possible: advice was asked {spoken_day(asked)}, and school was closed from "
                f"{spoken_day(closed)} to {spoken_day(opens - timedelta(days=1))}; the date is not moved"
            )
    return None
