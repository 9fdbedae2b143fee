from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import difference_kinds_setting as kinds
from senco_tui.casework import provision, setting
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (provision.Provision, kinds.PROVISION),
    (provision.Delivery, kinds.DELIVERY),
    (setting.Colleague, kinds.COLLEAGUE),
    (setting.Training, kinds.TRAINING),
    (setting.Session, kinds.SESSION),
    (setting.Term, kinds.TERM),
    (setting.Closure, kinds.CLOSURE),
    (setting.Agency, kinds.AGENCY),
    (setting.Duties, kinds.DUTIES),
    (setting.KeptQuery, kinds.QUERY),
    (setting.Rule, kinds.RULE),
    (setting.StoreFile, kinds.STORE),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
