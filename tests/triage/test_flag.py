"""The letters after a name, and what they weigh."""

import pytest

from senco_tui.clocks.almanac import almanac
from senco_tui.triage.flag import FLAGS, flags_of, vulnerability
from tests.clocks.given import case, day, setting

OFFICE = setting()
TODAY = day("16 Nov 2026")


def _letters(facts: str) -> str:
    return "".join(f.letter for f in flags_of(case(facts), OFFICE, almanac(OFFICE), TODAY))


@pytest.mark.parametrize(
    ("facts", "letters"),
    [
        ("looked-after", "L"),
        ("previously-looked-after", ""),
        ("child-protection; child-in-need", "PN"),
        ("part-time from 5 Oct 2026", "H"),
        ("part-time from 7 Dec 2026", ""),
        ("suspended 17 Oct 2026", "X"),
        ("suspended 16 Oct 2026", ""),
        ("attendance 89", "a"),
        ("attendance 90", ""),
        ("year 6", "T"),
        ("year 5; next phase year 2027", "T"),
        ("year 5", ""),
        ("born 17 Nov 2021", "5"),
        ("born 16 Nov 2021", ""),
        ("admitted 2 Nov 2026", "n"),
        ("admitted 1 Sep 2026", ""),
        ("admitted 1 Dec 2026", ""),
        ("unreadable", ""),
        ("looked-after; attendance 80; year 6", "LaT"),
    ],
)
def test_who_bears_which(facts: str, letters: str) -> None:
    assert _letters(facts) == letters


def test_weights_are_as_agreed() -> None:
    assert {f.letter: f.weight for f in FLAGS} == {
        "L": 3,
        "P": 3,
        "N": 3,
        "H": 2,
        "X": 2,
        "a": 1,
        "T": 1,
        "5": 1,
        "n": 1,
    }
    assert vulnerability(flags_of(case("looked-after; year 6"), OFFICE, almanac(OFFICE), TODAY)) == 4
    assert len({f.letter for f in FLAGS}) == len(FLAGS)
