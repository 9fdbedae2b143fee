import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.tui.presenting.difference_words import ADDED, REMOVED, Piece, compared, compared_lines

PROSE = st.lists(
    st.sampled_from(["Ada", "reads", "the", "words", "she", "knows", ".", ",", "\n", "\n\n", "a  b", "it's"]),
    max_size=40,
).map(" ".join)


def written(before: str, after: str) -> str:
    marks = {ADDED: "{+%s+}", REMOVED: "[-%s-]"}
    return "".join(marks.get(p.fate, "%s") % p.text for p in compared(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("sits near the door", "sits at the front", "sits[- near the door-]{+ at the front+}"),
        ("reads 12 words", "reads 20 words", "reads[- 12-]{+ 20+} words"),
        ("asks for help", "asks an adult for help", "asks{+ an adult+} for help"),
        ("asks an adult for help", "asks for help", "asks[- an adult-] for help"),
        ("the same", "the same", "the same"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("it’s hers", "it’s his", "it’s[- hers-]{+ his+}"),
        ("a\nb\nc", "a\nx\nc", "a\n[-b-]{+x+}\nc"),
    ],
)
def test_words_that_went_stand_before_those_that_came(before: str, after: str, shown: str) -> None:
    assert written(before, after) == shown


def test_a_lone_small_word_between_two_changes_is_no_anchor() -> None:
    assert written("near the door", "at the front") == "[-near the door-]{+at the front+}"
    kept = written("Ada talks quietly with everybody today", "Ada speaks quietly with nobody today")
    assert "quietly with" in re.sub(r"\[-.*?-\]|\{\+.*?\+\}", "", kept)


@settings(max_examples=200, deadline=None)
@given(PROSE, PROSE)
def test_the_pieces_spell_both_texts(before: str, after: str) -> None:
    pieces = compared(before, after)
    spelled = "".join(p.text for p in pieces if p.fate != REMOVED)
    assert spelled == after
    earlier = "".join(p.text for p in pieces if p.fate != ADDED)
    assert "".join(earlier.split()) == "".join(before.split())
    assert all(p.text for p in pieces)


@settings(max_examples=50, deadline=None)
@given(PROSE)
def test_nothing_differs_from_itself(text: str) -> None:
    assert compared(text, text) == ((Piece(text),) if text else ())


def test_long_texts_are_matched_by_sentence_first_and_nothing_is_lost() -> None:
    before = " ".join(f"Sentence {n} says one thing about week {n}." for n in range(1_200))
    after = before.replace("week 600.", "term 600.").replace("Sentence 9 ", "Line 9 ")
    pieces = compared(before, after)
    assert "".join(p.text for p in pieces if p.fate != REMOVED) == after
    assert sum(len(p.text) for p in pieces if p.fate == ADDED) < 60


def test_two_texts_of_20_kb_with_nothing_in_common_are_compared() -> None:
    before, after = ("".join(f"{w}{n} " for n in range(3_000)).strip() for w in ("a", "b"))
    assert [p.fate for p in compared(before, after)] == [REMOVED, ADDED]


def test_lines_are_compared_as_they_are_written() -> None:
    before, after = "a: 1\nb: 2\nc: 3", "a: 1\nb: 4\nc: 3\n"
    assert [(p.text, p.fate) for p in compared_lines(before, after)] == [
        ("a: 1", "same"),
        ("b: 2", REMOVED),
        ("b: 4", ADDED),
        ("c: 3", "same"),
    ]
