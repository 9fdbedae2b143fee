from dataclasses import fields
from typing import Any

import pytest

from senco_tui.casework import difference_kinds_ehc as kinds
from senco_tui.casework import ehc
from senco_tui.casework.difference_lists import Fields

EVERY: list[tuple[type[Any], Fields]] = [
    (ehc.SectionF, kinds.SECTION_F),
    (ehc.EhcNeed, kinds.EHC_NEED),
    (ehc.EhcOutcome, kinds.EHC_OUTCOME),
    (ehc.EhcSection, kinds.EHC_SECTION),
    (ehc.Ehc, kinds.EHC),
    (ehc.Invitee, kinds.INVITEE),
    (ehc.AnnualReview, kinds.ANNUAL_REVIEW),
]


@pytest.mark.parametrize(("value", "how"), EVERY, ids=lambda v: getattr(v, "__name__", ""))
def test_every_field_has_its_phrase_and_no_phrase_is_left_over(value: type[Any], how: Fields) -> None:
    assert {f.name for f in fields(value)} == set(how)
