"""The words of each kind of setting, and from which day a young person decides."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.casework.kind_words import (
    WORDING,
    decision_maker,
    end_of_compulsory_age,
    holds_own_rights,
    wording,
)
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import SettingKind
from tests.clocks.tables import Told, told


def test_every_kind_has_its_words() -> None:
    assert set(WORDING) == set(SettingKind)
    assert wording(None).place == "school"


@pytest.mark.parametrize(
    ("kind", "place", "learner", "head"),
    [
        (SettingKind.NURSERY, "nursery", "child", "nursery manager"),
        (SettingKind.PRIMARY, "school", "pupil", "headteacher"),
        (SettingKind.SECONDARY, "school", "pupil", "headteacher"),
        (SettingKind.SPECIAL, "school", "pupil", "headteacher"),
        (SettingKind.COLLEGE, "college", "young person", "principal"),
        (SettingKind.CHILDMINDER, "setting", "child", "childminder"),
        (SettingKind.NETWORK, "setting", "child", "network manager"),
    ],
)
def test_what_it_is_called_who_learns_and_who_answers(
    kind: SettingKind, place: str, learner: str, head: str
) -> None:
    words = wording(kind)
    assert (words.place, words.learner, words.head) == (place, learner, head)


@pytest.mark.parametrize(
    ("born", "last"),
    [
        (date(2010, 9, 1), date(2027, 6, 25)),
        (date(2010, 8, 31), date(2026, 6, 26)),
        (date(2011, 2, 3), date(2027, 6, 25)),
    ],
)
def test_compulsory_age_ends_on_the_last_friday_of_june(born: date, last: date) -> None:
    assert end_of_compulsory_age(born) == last
    pupil = Pupil("Sam Bell", born=born)
    assert not holds_own_rights(pupil, last)
    assert holds_own_rights(pupil, date(last.year, 7, 1))


def test_who_decides() -> None:
    pupil = Pupil("Sam Bell", born=date(2010, 8, 31))
    assert decision_maker(pupil, date(2026, 5, 1)) == "the parents"
    assert decision_maker(pupil, date(2026, 9, 1)) == "the young person"
    assert (
        decision_maker(Pupil("Sam Bell", decision_maker="foster carer"), date(2026, 9, 1)) == "foster carer"
    )
    assert decision_maker(Pupil("Sam Bell"), date(2026, 9, 1)) == "the parents"


ROWS = told(Path(__file__).parent / "cases" / "kinds.md")


@pytest.mark.parametrize("row", [r for r in ROWS if r.heading == "Words"], ids=lambda r: r["kind"])
def test_the_words_of_each_kind(row: Told) -> None:
    words = wording(SettingKind(row["kind"]))
    assert (words.place, words.head, words.teacher) == (row["place"], row["who answers"], row["who teaches"])
    assert (words.counted(1), words.counted(12)) == (f"1 {row['one']}", f"12 {row['many']}")
    assert (words.days(1), words.days(3)) == (f"1 {row['a day it is open']}", f"3 {row['a day it is open']}s")
    assert words.voice == row["their own view"]


def test_the_table_tells_of_every_kind() -> None:
    assert [r["kind"] for r in ROWS if r.heading == "Words"] == [str(kind) for kind in SettingKind]


@pytest.mark.parametrize(
    "row", [r for r in ROWS if r.heading == "What the program says"], ids=lambda r: f"line {r.line}"
)
def test_what_the_program_says_of_a_school(row: Told) -> None:
    assert wording(SettingKind(row["kind"])).said(row["of a school"]) == row["here"]
