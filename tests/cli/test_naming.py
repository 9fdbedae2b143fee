"""Which case and which document is meant by what was typed."""

import click
import pytest

from senco_tui.casework.attention import Attention
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.plan import Plan
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Note
from senco_tui.cli.naming import document_named, documents_of, kind_meant, setting_document_meant
from tests.cli.conftest import NOON

CASE = CaseFile(
    "P24-001",
    Filed("casefile", Pupil("Ada Okafor"), ""),
    plan=Filed("plan", Plan(1), ""),
    notes=(Filed("notes/2026-11-03-1", Note(NOON.date()), ""),),
    attention=Filed("attention", Attention(), ""),
    broken=("plan", "ehc"),
)


def test_documents_in_the_order_a_file_is_read_broken_ones_once() -> None:
    assert list(documents_of(CASE)) == ["casefile", "plan", "attention", "notes/2026-11-03-1", "ehc"]


@pytest.mark.parametrize(
    "typed", ["plan", "plan.md", "notes/2026-11-03-1", "notes/2026-11-03-1.md", "ehc.yaml"]
)
def test_a_document_with_or_without_its_ending(typed: str) -> None:
    assert document_named(CASE, typed) in typed


def test_one_that_is_not_there_is_refused() -> None:
    with pytest.raises(click.UsageError, match="Did you mean plan"):
        document_named(CASE, "plans")


@pytest.mark.parametrize(
    ("typed", "kind"), [("contact", "contact"), ("contacts", "contact"), ("plan", "plan"), ("note", "note")]
)
def test_a_kind_of_document(typed: str, kind: str) -> None:
    assert kind_meant(typed) == kind


@pytest.mark.parametrize(
    ("typed", "document"),
    [
        ("budget", "setting/budget"),
        ("setting/policy.md", "setting/policy"),
        ("information-report", "setting/information-report"),
        ("delivery", None),
        ("plan", None),
    ],
)
def test_a_document_of_the_setting(typed: str, document: str | None) -> None:
    assert setting_document_meant(typed) == document


def test_a_kind_nobody_knows() -> None:
    with pytest.raises(click.UsageError, match="review"):
        kind_meant("reveiw")
