from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import difference_kinds_pupil as kinds
from senco_tui.casework import pupil
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (pupil.Need, kinds.NEED),
    (pupil.Person, kinds.PERSON),
    (pupil.PartTime, kinds.PART_TIME),
    (pupil.Concern, kinds.CONCERN),
    (pupil.Pupil, kinds.PUPIL),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
