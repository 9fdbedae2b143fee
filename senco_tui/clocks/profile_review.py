"""Whether a one-page profile was reviewed in the term it is read in; it is looked at again each term."""

from datetime import date, timedelta

from senco_tui.casework.plan import Profile
from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.school_year import SchoolDays

A_THIRD = timedelta(days=126)
"""A third of a year and a little: what stands for a term where no calendar tells of one."""


def term_began(days: SchoolDays, today: date) -> date:
    """The day this term began, or the one before a holiday; without a calendar a third of a year ago."""
    term = days.term_until(today)
    return term.since if term else today - A_THIRD


def reviewed_this_term(profile: Profile, days: SchoolDays, today: date) -> bool:
    """Say whether it was; one that nobody dated was not."""
    return profile.reviewed is not None and profile.reviewed >= term_began(days, today)


def unreviewed(profile: Profile, days: SchoolDays, today: date) -> str | None:
    """The sentence about a profile not reviewed this term; None where it was."""
    if profile.reviewed is None:
        return "Nobody wrote when this profile was last reviewed; it is looked at each term."
    if reviewed_this_term(profile, days, today):
        return None
    return f"This profile was last reviewed {spoken_day(profile.reviewed)}: not this term."
