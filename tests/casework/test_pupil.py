from datetime import date

import pytest

from senco_tui.casework.pupil import Concern, Need, Pupil, StatusSpell
from senco_tui.casework.vocabulary import NeedType, Status

SUPPORT = StatusSpell(Status.SUPPORT, date(2024, 11, 4), date(2026, 3, 31))
EHC = StatusSpell(Status.EHC, date(2026, 4, 1))


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2024, 11, 3), Status.NONE),
        (date(2024, 11, 4), Status.SUPPORT),
        (date(2026, 3, 31), Status.SUPPORT),
        (date(2026, 4, 1), Status.EHC),
        (date(2031, 1, 1), Status.EHC),
    ],
)
def test_a_spell_covers_its_first_and_last_day(day: date, code: Status) -> None:
    assert Pupil("Ada Okafor", status=(SUPPORT, EHC)).status_on(day) is code


def test_of_two_overlapping_spells_the_later_one_stands() -> None:
    open_ended = StatusSpell(Status.SUPPORT, date(2024, 11, 4))
    assert Pupil("Ada Okafor", status=(EHC, open_ended)).status_on(date(2026, 5, 1)) is Status.EHC


@pytest.mark.parametrize(
    ("name", "listed", "surname"),
    [
        ("Ada Okafor", "Okafor, Ada", "Okafor"),
        ("Mary Ann Bell", "Bell, Mary Ann", "Bell"),
        ("Ada", "Ada", "Ada"),
        ("", "", ""),
    ],
)
def test_a_list_shows_the_surname_first(name: str, listed: str, surname: str) -> None:
    pupil = Pupil(name)
    assert (pupil.listed_name, pupil.surname) == (listed, surname)


def test_needs_stand_between_their_dates_primary_first() -> None:
    second = Need(NeedType.SEMH, 2, date(2025, 1, 1))
    first = Need(NeedType.SLCN, 1)
    over = Need(NeedType.MLD, 1, None, date(2025, 6, 1))
    pupil = Pupil("Ada Okafor", needs=(second, first, over))
    assert pupil.needs_on(date(2026, 1, 1)) == (first, second)
    assert pupil.needs_on(date(2024, 1, 1)) == (first, over)


def test_an_amber_is_undecided_and_not_on_the_register_and_still_here() -> None:
    day = date(2026, 11, 16)
    concern = Concern(raised=date(2026, 10, 1))
    assert Pupil("Sam Bell", concern=concern).is_amber(day)
    assert not Pupil("Sam Bell", concern=Concern(decided=day)).is_amber(day)
    assert not Pupil("Sam Bell", concern=concern, status=(EHC,)).is_amber(day)
    assert not Pupil("Sam Bell", concern=concern, left=date(2026, 10, 20)).is_amber(day)
    assert not Pupil("Sam Bell").is_amber(day)


def test_a_pupil_has_left_from_the_day_after_their_last() -> None:
    pupil = Pupil("Sam Bell", left=date(2026, 7, 21))
    assert not pupil.has_left(date(2026, 7, 21))
    assert pupil.has_left(date(2026, 7, 22))


@pytest.mark.parametrize(
    ("born", "day", "year"),
    [
        (date(2016, 8, 31), date(2026, 11, 16), "6"),
        (date(2016, 9, 1), date(2026, 11, 16), "5"),
        (date(2022, 9, 1), date(2027, 9, 1), "R"),
        (date(2022, 9, 1), date(2027, 8, 31), "N2"),
        (date(2009, 3, 4), date(2026, 11, 16), "13"),
        (date(1999, 3, 4), date(2026, 11, 16), None),
        (None, date(2026, 11, 16), None),
    ],
)
def test_the_year_by_age_goes_by_the_last_day_of_august(
    born: date | None, day: date, year: str | None
) -> None:
    assert Pupil("Ada Okafor", born=born).chronological_year(day) == year
