"""What a field takes, and what senco says to something else: cases/fields.md."""

import pytest

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.pupil import Pupil, StatusSpell
from senco_tui.document.complaint import nearest, noun
from senco_tui.document.fields import validator
from tests.document.tables import Row, rows, said


@pytest.mark.parametrize("row", rows("fields"), ids=lambda r: r.typed)
def test_a_field_says_what_it_takes(row: Row) -> None:
    assert [said(p) for p in row.reading().problems] == [(row.line, row.says, row.nearest)]


@pytest.mark.parametrize("row", rows("fields"), ids=lambda r: r.typed)
def test_no_sentence_speaks_the_librarys_language(row: Row) -> None:
    jargon = (
        "input",
        "string",
        "valid",
        "type",
        "boolean",
        "integer",
        "decimal",
        "mapping",
        "scalar",
        "None",
    )
    for problem in row.reading().problems:
        words = problem.sentence.replace("cannot", "").lower().split()
        assert not [w for w in jargon if w.lower() in words]


def test_words_are_matched_whatever_their_case() -> None:
    assert nearest("Review Due", ("since", "review_due")) == "review_due"
    assert nearest("purple", ("since", "review_due")) is None


def test_a_group_is_called_what_a_form_would_call_it() -> None:
    assert [noun(k) for k in (Pupil, StatusSpell, SectionF)] == ["case file", "status", "line of provision"]
    assert noun(None) == "group"


def test_every_kind_can_be_complained_about() -> None:
    assert validator(Pupil) is validator(Pupil)
