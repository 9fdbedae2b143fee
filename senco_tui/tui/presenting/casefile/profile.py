"""The one-page profile: its words, and how long ago it was looked at."""

from collections.abc import Iterator

from senco_tui.casework.spoken import spoken_day
from senco_tui.clocks.profile_review import reviewed_this_term
from senco_tui.clocks.school_year import school_days
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.dates import from_today
from senco_tui.tui.presenting.document import sections
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import joined


def profile_tab(opened: Opened, width: int) -> Iterator[Line]:
    """What a supply teacher reads, with the day it was last reviewed."""
    filed = opened.case.profile
    if filed is None:
        yield from flowing("There is no one-page profile in this case file.", width, indent=0, key="profile")
        yield from flowing(Span("e writes one from its template.", "quiet"), width, indent=0, key="profile")
        return
    profile = filed.value
    if profile.reviewed:
        fresh = reviewed_this_term(profile, school_days(opened.calendar), opened.today)
        day = f"{spoken_day(profile.reviewed)}, {from_today(profile.reviewed, opened.today)}"
        told = Span(day) if fresh else Span(f"{day}: not this term", "warn")
    else:
        told = Span("? never, or nobody wrote when", "warn")
    yield from labelled("reviewed", told, width, indent=0, key="profile")
    if profile.written_with:
        yield from labelled("written with", joined(profile.written_with), width, indent=0, key="profile")
    yield from kept_lines(profile, width, indent=0, key="profile")
    for title, things in (
        ("You must know", profile.must),
        ("You should know", profile.should),
        ("Good to know", profile.good_to_know),
    ):
        if things:
            yield from heading(title, width, "profile")
        for thing in things:
            yield from flowing(f"· {thing}", width, indent=2, key="profile")
    yield from sections(filed.words, width, key="profile")
