"""The one page, whole; said where it outgrows its side."""

from dataclasses import replace
from typing import Any

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import NotMade, made
from senco_tui.reports.markdown import markdown
from tests.reports.given import caseload, golden, matter

KIND: Any = kind_called("profile")


def test_the_whole_page() -> None:
    golden("profile.md", markdown(made(KIND, matter("P25-001"), caseload())))


def test_it_says_in_the_settings_words_whose_page_it_is() -> None:
    out = made(KIND, matter("P25-001", kind="nursery"), caseload())
    assert out.reader == "For those who teach; it is the child's own page."


def test_what_outgrows_a_side_is_said() -> None:
    about: Any = matter("P25-001").case
    long = replace(about, profile=replace(about.profile, words=(Section("Long", "\n\n".join(["x"] * 60)),)))
    (said,) = made(KIND, replace(matter(), case=long), caseload()).notices
    assert said == "It takes about 69 lines and one side of A4 holds 52."


def test_where_there_is_none_that_is_said() -> None:
    with pytest.raises(NotMade) as no:
        made(KIND, matter("P25-002"), caseload())
    assert no.value.sentence == "P25-002 has no profile that may go out."
