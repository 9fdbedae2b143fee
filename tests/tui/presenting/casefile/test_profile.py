"""The one-page profile on the screen."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Profile
from senco_tui.tui.presenting.casefile.profile import profile_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import text_of


def test_the_profile_in_full() -> None:
    assert text_of(profile_tab(OPENED, 80)) == (
        "reviewed     Mon 7 Sep 2026, 10 weeks ago\n"
        "written with pupil and parent\n"
        "\n"
        "How best to support me\n"
        "• give me time\n"
        "• show me a picture"
    )


def test_what_is_missing_is_said() -> None:
    assert "There is no one-page profile" in text_of(
        profile_tab(replace(OPENED, case=replace(CASE, profile=None)), 80)
    )
    unread = replace(CASE, profile=Filed("profile", Profile(), "a2"))
    assert "? never, or nobody wrote when" in text_of(profile_tab(replace(OPENED, case=unread), 80))


def test_a_profile_of_an_earlier_term_says_so() -> None:
    old = replace(CASE, profile=Filed("profile", Profile(date(2026, 6, 15)), "a2"))
    told = text_of(profile_tab(replace(OPENED, case=old), 80))
    assert told.startswith("reviewed     Mon 15 Jun 2026, 5 months ago: not this term")
