"""An entry is found, exchanged and taken out by its place, and the next id is never one in use."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.papers import Budget, BudgetLine, FinancialYear
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Concern, Need, Pupil
from senco_tui.casework.vocabulary import NeedType
from senco_tui.casework.within import entries_of, exchanged, next_id, reached, steps_of

PUPIL = Pupil(
    "Ada Okafor", needs=(Need(NeedType.SLCN, 1), Need(NeedType.SPLD, 2)), concern=Concern(seen="hums")
)
YEAR = FinancialYear("y1", date(2026, 4, 1), date(2027, 3, 31), lines=(BudgetLine("l1", "cover"),))


def test_entries_by_place_and_groups_by_name() -> None:
    assert [place for place, _, _ in entries_of(PUPIL)] == ["needs.0", "needs.1", "concern"]
    assert reached(PUPIL, "needs.1").code is NeedType.SPLD
    assert reached(PUPIL, "concern").seen == "hums"
    assert reached(PUPIL, "") is PUPIL
    assert reached(PUPIL, "needs.7") is None


def test_further_in_step_by_step() -> None:
    budget = Budget((YEAR,))
    line = replace(YEAR.lines[0], text="supply cover")
    assert steps_of("y1#l1") == ("y1", "l1")
    assert exchanged(budget, "y1#l1", line).years[0].lines == (line,)
    assert exchanged(budget, "y1", None) == Budget()


def test_what_is_not_there_cannot_be_exchanged() -> None:
    with pytest.raises(KeyError):
        exchanged(PUPIL, "o1", None)


def test_a_group_is_taken_out_whole() -> None:
    assert exchanged(PUPIL, "concern", None).concern is None
    assert len(exchanged(PUPIL, "needs.0", None).needs) == 1


def test_the_next_id_goes_on_from_the_last() -> None:
    plan = Plan(1, outcomes=(Outcome("o1", "a"), Outcome("o4", "b")))
    assert next_id(plan, "outcomes", "x") == "o5"
    assert next_id(Plan(1), "outcomes", "o") == "o1"
