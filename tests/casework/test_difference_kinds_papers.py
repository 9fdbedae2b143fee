from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import difference_kinds_papers as kinds
from senco_tui.casework import papers
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (papers.SettingPaper, kinds.PAPER),
    (papers.BudgetLine, kinds.BUDGET_LINE),
    (papers.FinancialYear, kinds.YEAR),
    (papers.Budget, kinds.BUDGET),
    (papers.Course, kinds.COURSE),
    (papers.TrainingPlan, kinds.TRAINING_PLAN),
    (papers.Complaint, kinds.COMPLAINT),
    (papers.Complaints, kinds.COMPLAINTS),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
