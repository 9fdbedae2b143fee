from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import arrangements, risk, transition
from senco_tui.casework import difference_kinds_support as kinds
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (arrangements.Arrangement, kinds.ARRANGEMENT),
    (arrangements.WayOfWorking, kinds.WAY_OF_WORKING),
    (arrangements.Score, kinds.SCORE),
    (arrangements.Arrangements, kinds.ARRANGEMENTS),
    (arrangements.Adjustment, kinds.ADJUSTMENT),
    (arrangements.Adjustments, kinds.ADJUSTMENTS),
    (risk.Risk, kinds.RISK),
    (risk.Stage, kinds.STAGE),
    (risk.RiskPlan, kinds.RISK_PLAN),
    (transition.Visit, kinds.VISIT),
    (transition.HandedOver, kinds.HANDED_OVER),
    (transition.Transition, kinds.TRANSITION),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
