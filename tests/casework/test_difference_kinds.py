from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import attention, plan, record
from senco_tui.casework import difference_kinds as kinds
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (plan.Outcome, kinds.OUTCOME),
    (plan.Plan, kinds.PLAN),
    (plan.Profile, kinds.PROFILE),
    (record.Judgement, kinds.JUDGEMENT),
    (record.Review, kinds.REVIEW),
    (record.Action, kinds.ACTION),
    (record.Contact, kinds.CONTACT),
    (record.Note, kinds.NOTE),
    (record.Entry, kinds.ENTRY),
    (record.Recommendation, kinds.RECOMMENDATION),
    (record.Request, kinds.REQUEST),
    (attention.Waiting, kinds.WAITING),
    (attention.Snooze, kinds.SNOOZE),
    (attention.Attention, kinds.ATTENTION),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
