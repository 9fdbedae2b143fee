"""A record amended: the sentence says what differs, and the edits mean that and nothing else."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from senco_tui.casework.amending import RecordAmended, RecordWritten, edits_between
from senco_tui.casework.arrangements import Adjustment, Adjustments
from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.casework.edit import Add, Amended, Drop, Put, Reword, Written
from senco_tui.casework.risk import RiskPlan
from senco_tui.document.meaning import meant
from tests.document.invented import Inventor

ONE = Adjustment("a1", "noise at lunch", "eats in the library")
TWO = Adjustment("a2", "copying from the board", "a printed copy")
HELD = Adjustments((ONE, TWO))


def test_one_field_of_one_entry_is_one_edit() -> None:
    after = Adjustments((ONE, replace(TWO, effect="writes more")))
    change = RecordAmended("P24-017", "adjustments", HELD, after)
    assert change.sentence() == "adjustment a2 effect added"
    assert change.filings() == (
        Amended("adjustments", (Put(("adjustments", "a2", "effect"), "writes more"),)),
    )


def test_entries_come_and_go_under_their_ids() -> None:
    three = Adjustment("a3", "stairs", "lessons downstairs")
    assert list(edits_between(HELD, Adjustments((TWO, three)))) == [
        Drop(("adjustments", "a1")),
        Add(("adjustments",), three),
    ]


def test_words_are_reworded_by_section() -> None:
    plan = RiskPlan()
    was, now = (Section("Afterwards", "Tea."),), (Section("Afterwards", "Tea, then a walk."),)
    change = RecordAmended("P24-017", "risk", plan, plan, was, now)
    assert change.filings() == (Amended("risk", (Reword("Afterwards", "Tea, then a walk."),)),)
    assert "Tea" not in change.sentence()


def test_a_new_record_is_its_own_file() -> None:
    plan = RiskPlan(review_due=date(2026, 11, 27))
    change = RecordWritten("P24-017", "risk", plan)
    assert change.document == "risk"
    assert change.sentence() == "risk plan written, review Fri 27 Nov 2026"
    assert change.filings() == (Written("risk", plan, ()),)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_the_edits_make_one_record_of_the_other(kind: DocumentKind) -> None:
    for seed in range(12):
        before, after = (Inventor(Random(seed * 2 + n)).value(kind.value) for n in (0, 1))
        try:
            value, _ = meant(before, (), tuple(edits_between(before, after)))
        except Exception as refused:
            raise AssertionError(f"{kind.name} seed {seed}: {refused}") from refused
        assert value == after
