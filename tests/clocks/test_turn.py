"""Whose turn a word means."""

import pytest

from senco_tui.casework.vocabulary import Side
from senco_tui.clocks.turn import agency_named, turn_of
from tests.clocks.given import setting

OFFICE = setting()


@pytest.mark.parametrize(
    ("word", "holder", "side", "ours"),
    [
        ("school", "us", Side.SCHOOL, True),
        ("SENCo", "us", Side.SCHOOL, True),
        ("priya", "us", Side.SCHOOL, True),
        ("Tom Wells", "Tom Wells", Side.SCHOOL, False),
        ("class teacher", "Tom Wells", Side.SCHOOL, False),
        ("form tutor", "form tutor", Side.SCHOOL, False),
        ("parent", "parent", Side.FAMILY, False),
        ("LA", "LA", Side.LA, False),
        ("Made-up County", "Made-up County", Side.LA, False),
        ("salt", "SaLT", Side.AGENCY, False),
        (" CAMHS ", "CAMHS", Side.AGENCY, False),
        ("paediatrician", "paediatrician", Side.AGENCY, False),
    ],
)
def test_a_word_of_the_last_entry(word: str, holder: str, side: Side, ours: bool) -> None:
    found = turn_of(word, OFFICE)
    assert (found.holder, found.side, found.ours) == (holder, side, ours)


def test_agencies_go_by_id_or_name() -> None:
    assert agency_named("EP", OFFICE) == agency_named("educational psychology", OFFICE)
    assert agency_named("nobody", OFFICE) is None
