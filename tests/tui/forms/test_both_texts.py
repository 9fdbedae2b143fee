"""What one person changed is taken, what both changed is asked, and nothing anybody wrote is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.forms.both_texts import clashes, joined, pieces

BASE = "---\ncycle: 2\nreview_due: 2026-11-25\n---\n\n## Views\n\nAda likes small groups.\n"


def test_changes_in_different_places_both_stand_without_a_question() -> None:
    theirs = BASE.replace("2026-11-25", "2026-12-02")
    mine = BASE.replace("small groups", "to read aloud")
    found = pieces(BASE, theirs, mine)
    assert clashes(found) == ()
    assert joined(found, {}) == theirs.replace("small groups", "to read aloud")


@pytest.mark.parametrize(
    ("choice", "said"),
    [("mine", "mine\n"), ("theirs", "theirs\n"), ("both", "theirs\nmine\n")],
)
def test_a_clash_is_decided_by_who_was_chosen(choice: str, said: str) -> None:
    found = pieces("a\nwas\nz\n", "a\ntheirs\nz\n", "a\nmine\nz\n")
    (clash,) = clashes(found)
    assert (clash.before, clash.theirs, clash.mine, clash.label) == ("was", "theirs", "mine", "line 2")
    assert joined(found, {clash.name: choice}) == f"a\n{said}z\n"


def test_the_same_change_by_both_is_no_clash() -> None:
    assert clashes(pieces("a\nb\n", "a\nc\n", "a\nc\n")) == ()


TEXTS = st.lists(st.sampled_from("abcd"), max_size=8).map(lambda lines: "".join(f"{x}\n" for x in lines))


@given(TEXTS, TEXTS)
def test_a_text_only_one_of_them_touched_is_theirs_whole(base: str, other: str) -> None:
    assert joined(pieces(base, other, base), {}) == other
    assert joined(pieces(base, base, other), {}) == other


@given(TEXTS, TEXTS, TEXTS)
def test_choosing_one_side_everywhere_loses_none_of_its_words(base: str, theirs: str, mine: str) -> None:
    found = pieces(base, theirs, mine)
    every = {clash.name: "mine" for clash in clashes(found)}
    told = joined(found, every)
    assert all(line in (theirs + mine).splitlines() for line in told.splitlines())
