"""The fields of casework's values, read off their classes."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic_core import ValidationError

from senco_tui.casework.documents import KINDS
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.setting import Rate, StoreFile
from senco_tui.casework.vocabulary import NeedType
from senco_tui.document.fields import field_names, fields_of, validator


def test_a_field_knows_its_type_and_whether_it_may_be_missing() -> None:
    plan = fields_of(Plan)
    assert list(plan)[:3] == ["cycle", "since", "review_due"]
    assert plan["cycle"].required and not plan["cycle"].optional
    assert (plan["since"].type, plan["since"].optional, plan["since"].default) == (date, True, None)
    assert (plan["outcomes"].type, plan["outcomes"].many, plan["outcomes"].nested) == (Outcome, True, True)
    assert fields_of(StoreFile)["thresholds"].default == {}


def test_every_kind_of_document_has_a_validator() -> None:
    for kind in KINDS:
        assert validator(kind.value) is not None
        assert set(fields_of(kind.value)) <= field_names()


@pytest.mark.parametrize(
    "days", ("1700000000", "20260907", "2026-09-07T00:00", "٢٠٢٦-٠٩-٠٧", 17, "2026-09-07\n")
)
def test_only_a_written_day_is_a_day(days: object) -> None:
    with pytest.raises(ValidationError):
        validator(Plan).validate_python({"cycle": "1", "since": days})


@pytest.mark.parametrize("number", ("1_0", " 1", "1.0", "+1", "0x1", "1e3", "١"))
def test_only_plain_figures_are_a_number(number: str) -> None:
    with pytest.raises(ValidationError):
        validator(Plan).validate_python({"cycle": number})


def test_text_becomes_values() -> None:
    plan = validator(Plan).validate_python({"cycle": "2", "since": "2026-09-07", "needs": ["SLCN"]})
    assert plan == Plan(2, date(2026, 9, 7), needs=(NeedType.SLCN,))
    assert type(plan.needs[0]) is NeedType

    assert validator(Rate).validate_python({"since": "2026-04-01", "hourly": "17.20"}).hourly == Decimal(
        "17.20"
    )
