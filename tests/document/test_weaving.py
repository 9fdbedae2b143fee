"""What one person changed is taken, what both changed stays open, and nothing anybody wrote is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.document.weaving import Side, pieces, woven

BASE = "---\ncycle: 2\nreview_due: 2026-11-25\n---\n\n## Views\n\nAda likes small groups.\n"


def test_changes_in_different_places_both_stand() -> None:
    theirs = BASE.replace("2026-11-25", "2026-12-02")
    mine = BASE.replace("small groups", "to read aloud")
    found = pieces(BASE, theirs, mine)
    assert not any(piece.open for piece in found)
    assert woven(found, {}) == theirs.replace("small groups", "to read aloud")


@pytest.mark.parametrize(
    ("choice", "said"),
    [("mine", "mine\n"), ("theirs", "theirs\n"), ("both", "theirs\nmine\n")],
)
def test_an_open_place_is_decided_by_who_was_chosen(choice: Side, said: str) -> None:
    found = pieces("a\nwas\nz\n", "a\ntheirs\nz\n", "a\nmine\nz\n")
    (place,) = [piece for piece in found if piece.open]
    assert (place.was, place.theirs, place.mine, place.at) == (("was\n",), ("theirs\n",), ("mine\n",), 2)
    assert woven(found, {place.open or "": choice}) == f"a\n{said}z\n"


def test_the_same_change_by_both_is_not_open() -> None:
    assert not any(piece.open for piece in pieces("a\nb\n", "a\nc\n", "a\nc\n"))


def test_a_last_line_without_its_end_does_not_run_into_the_other() -> None:
    assert woven(pieces("a\n", "a\nb", "a\nc"), {}, "both") == "a\nb\nc"


TEXTS = st.lists(st.sampled_from("abcd"), max_size=8).map(lambda lines: "".join(f"{x}\n" for x in lines))


@given(TEXTS, TEXTS)
def test_a_text_only_one_of_them_touched_is_theirs_whole(base: str, other: str) -> None:
    assert woven(pieces(base, other, base), {}) == other
    assert woven(pieces(base, base, other), {}) == other


@given(TEXTS, TEXTS, TEXTS)
def test_choosing_one_side_everywhere_brings_in_nobody_elses_words(base: str, theirs: str, mine: str) -> None:
    told = woven(pieces(base, theirs, mine), {}, "mine")
    assert all(line in (theirs + mine).splitlines() for line in told.splitlines())
