"""An amended text must say what was meant, and lose nothing it does not know."""

import pytest

from senco_tui.casework.documents import kind_of
from senco_tui.document.proof import first_error, proved
from senco_tui.document.read import read
from senco_tui.document.refusal import CannotAmend

KIND = kind_of("plan", of_case=True)
TEXT = "---\ncycle: 1\nhouse: red\noutcomes:\n  - id: o1\n    text: a\n    door: blue\n---\n"


def _proved(after: str, wanted: str) -> None:
    found = [(t, read("plan", t, path="p", case="P24-017")) for t in (TEXT, after, wanted)]
    proved(KIND, found[0], found[1], (found[2][1].value, found[2][1].words))


def test_what_was_meant_is_let_through() -> None:
    after = TEXT.replace("text: a", "text: b")
    _proved(after, after)


def test_unknown_fields_may_go_with_the_entry_they_stood_in() -> None:
    after = "---\ncycle: 1\nhouse: red\noutcomes: []\n---\n"
    _proved(after, after)


@pytest.mark.parametrize(
    ("after", "wanted", "sentence"),
    (
        (TEXT.replace("text: a", "text: b"), TEXT, "cannot change in place"),
        (TEXT.replace("house: red\n", ""), TEXT, "would lose a field"),
        (TEXT.replace("    door: blue\n", ""), TEXT, "would lose a field"),
        (TEXT.replace("house: red", "house: green"), TEXT, "would lose a field"),
        (TEXT.replace("cycle: 1", "cycle: one"), TEXT, "not a whole number"),
    ),
)
def test_anything_else_is_refused(after: str, wanted: str, sentence: str) -> None:
    with pytest.raises(CannotAmend) as refused:
        _proved(after, wanted)
    assert sentence in refused.value.sentence


def test_the_first_error_names_its_line() -> None:
    reading = read("plan", "---\nhouse: red\ncycle: one\n---\n", path="p", case="P24-017")
    assert first_error(reading.problems).startswith("Line 3: “one”")
    assert first_error(()) == "This file cannot be changed."
