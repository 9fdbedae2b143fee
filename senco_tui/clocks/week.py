"""Where in the school year a day lies, as the header says it: the week of term, and the next break."""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.term import term_word


@dataclass(frozen=True, slots=True)
class Break:
    """The next time pupils are away: its words, its first day, and the school days left before it."""

    words: str
    begins: date
    school_days: int


def week_of_term(days: SchoolDays, day: date) -> int | None:
    """Which school week of its term `day` is in, from 1; weeks without a school day do not count."""
    term = days.term_of(day)
    if term is None:
        return None
    until = min(day + timedelta(days=6), term.until)
    weeks = {_monday(ordinal) for ordinal in days.within(term.since, until)}
    return sum(week <= _monday(day.toordinal()) for week in weeks)


def week_words(days: SchoolDays, day: date) -> str:
    """`wk 11 of autumn`; in a half-term or a holiday when school opens again; without a calendar, that."""
    if unknown := days.why_not(day):
        return unknown
    term, week = days.term_of(day), week_of_term(days, day)
    half = any(c.since <= day <= c.until for c in days.half_terms)
    if term is not None and week and not half:
        return f"wk {week} of {term_word(term)}"
    name, opens = "half-term" if half else "holiday", days.on_or_after(day)
    return f"{name}, school opens {spoken_day(opens)}" if opens else name


def next_break(days: SchoolDays, day: date) -> Break | None:
    """The next half-term or end of term after `day`; None in a holiday or without a calendar."""
    term = days.term_of(day)
    if term is None:
        return None
    ahead = [c.since for c in days.half_terms if day < c.since <= term.until]
    begins = min(ahead, default=term.until + timedelta(days=1))
    return Break(
        "half-term" if ahead else f"the end of {term_word(term)}", begins, days.at_least(day, begins)
    )


def _monday(ordinal: int) -> int:
    return ordinal - (ordinal - 1) % 7
