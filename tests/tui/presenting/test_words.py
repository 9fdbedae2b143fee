"""Codes said in words."""

from datetime import date

import pytest

from senco_tui.casework.pupil import Concern, Pupil, StatusSpell
from senco_tui.casework.vocabulary import NEED_WORDS, Flag, Met, Side, Status
from senco_tui.tui.presenting.words import (
    FLAG_WORDS,
    MET_SPANS,
    SIDE_WORDS,
    class_words,
    flag_words,
    joined,
    need_words,
    people,
    status_words,
    times,
    year_words,
)

TODAY = date(2026, 11, 16)
SUPPORT = StatusSpell(Status.SUPPORT, date(2025, 9, 8))


@pytest.mark.parametrize(
    ("year", "told"),
    [
        ("5", "Year 5"),
        ("R", "Reception"),
        ("N2", "Nursery 2"),
        ("X", "follows no year"),
        (None, "no year group"),
    ],
)
def test_a_year_group_has_its_words(year: str | None, told: str) -> None:
    assert year_words(year) == told
    assert class_words(Pupil("A", year=year, class_group="K")) == f"{told}, K"


@pytest.mark.parametrize(
    ("pupil", "told"),
    [
        (Pupil("A", status=(SUPPORT,)), "SEN support since 8 Sep 2025"),
        (Pupil("A"), "no SEN provision"),
        (Pupil("A", local_status="monitoring"), "no SEN provision (monitoring)"),
        (Pupil("A", concern=Concern(seen="x")), "concern, not on the register"),
        (Pupil("A", left=date(2026, 7, 17), left_to="Oakfield"), "left 17 Jul 2026, to Oakfield"),
    ],
)
def test_a_status_is_a_word_and_a_day(pupil: Pupil, told: str) -> None:
    assert status_words(pupil, TODAY) == told


def test_no_code_is_without_words() -> None:
    assert set(FLAG_WORDS) == set(Flag)
    assert set(SIDE_WORDS) == set(Side)
    assert set(MET_SPANS) == set(Met)
    assert all(need_words(code).startswith(code) for code in NEED_WORDS)


def test_lists_and_counts() -> None:
    assert joined(["a"]) == "a"
    assert joined(["a", "b", "c"]) == "a, b and c"
    assert joined([]) == ""
    assert people(["pupil", "senco"]) == "pupil and SENCo"
    assert [times(n) for n in (1, 2, 3)] == ["once", "twice", "3 times"]
    assert flag_words([Flag.LOOKED_AFTER, Flag.EAL]) == "looked after · EAL"
