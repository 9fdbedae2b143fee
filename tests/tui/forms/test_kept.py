"""Half-typed answers survive as text, and only those that were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.forms.kept import Kept, from_draft, to_draft, told_apart
from senco_tui.tui.presenting.form import Ask, Way

ASKS = (Ask("text", "outcome", value="reads  a page"), Ask("words", "words", Way.WORDS, "one\ntwo\n"))


def test_nothing_typed_is_no_draft() -> None:
    assert to_draft(ASKS, {"text": "reads a page", "words": "one\ntwo"}) == ""


@given(st.text(), st.text())
def test_what_was_typed_comes_back(text: str, words: str) -> None:
    typed = {n: w for n, w in (("text", text), ("words", words)) if w not in ("reads a page", "one\ntwo")}
    assert from_draft(to_draft(ASKS, {"text": text, "words": words})).typed == typed


@pytest.mark.parametrize("text", [None, "", "{", "[]", "3", '{"typed": 3}', '{"typed": {"text": 3}}', "null"])
def test_a_draft_that_cannot_be_read_holds_nothing(text: str | None) -> None:
    assert from_draft(text) == Kept()


def test_words_typed_over_others_than_stand_there_now_are_told_apart() -> None:
    draft = to_draft(ASKS, {"text": "reads a book", "words": "one\ntwo"})
    moved = (Ask("text", "outcome", value="reads two pages"), ASKS[1])
    told = told_apart(moved, from_draft(draft))
    assert told[0].hint == "meanwhile the file says: reads two pages"
    assert told[1] == ASKS[1]
    assert told_apart(ASKS, from_draft(draft)) == ASKS


def test_a_draft_kept_twice_still_knows_what_it_began_from() -> None:
    first = from_draft(to_draft(ASKS, {"text": "reads a book", "words": "one\ntwo"}))
    moved = (Ask("text", "outcome", value="reads two pages"), ASKS[1])
    again = from_draft(to_draft(moved, {"text": "reads a book", "words": "one\ntwo"}, first.was))
    assert again.was == {"text": "reads a page"}
