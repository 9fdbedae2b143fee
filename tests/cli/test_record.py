"""`senco record`: what was changed by hand, one commit a case; what cannot be read stays as it is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


def _amend(office: Path, path: str, was: str, now: str) -> None:
    file = office / path
    file.write_text(file.read_text().replace(was, now))


def test_one_commit_a_case_with_the_reason(senco: Senco, office: Path) -> None:
    _amend(office, "pupils/P24/P24-001/plan.md", "2026-11-06", "2026-11-20")
    _amend(office, "pupils/P26/P26-002/casefile.md", "2026-10-20", "2026-11-27")
    told = senco("record", "--why", "Agreed by phone.")
    assert (told.code, told.out) == (0, "")
    assert told.err.count("Recorded ") == 2
    assert "P24-001 plan: review moved from 6 Nov to 20 Nov" in told.err
    newest = senco("log", "P24-001", "--json").object["revisions"][0]
    assert (newest["author"], newest["reason"]) == ("Jo Marsh", "Agreed by phone.")


def test_of_the_cases_named_only(senco: Senco, office: Path) -> None:
    _amend(office, "pupils/P24/P24-001/plan.md", "2026-11-06", "2026-11-20")
    _amend(office, "pupils/P26/P26-002/casefile.md", "2026-10-20", "2026-11-27")
    (made,) = senco("record", "p26-002", "--json").object["recorded"]
    assert made["paths"] == ["pupils/P26/P26-002/casefile.md"]
    assert made["refused"] is None


def test_a_file_that_cannot_be_read_is_named_and_left(senco: Senco, office: Path) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text("---\ncycle: two\n---\n")
    told = senco("record", "--plain")
    assert told.code == 4
    assert "plan.md:2:" in told.err
    assert plan.read_text() == "---\ncycle: two\n---\n"
    assert len(senco("log").lines) == 4


@pytest.mark.usefixtures("office")
def test_nothing_changed_is_said(senco: Senco) -> None:
    told = senco("record")
    assert (told.code, told.err) == (0, "Nothing was changed by hand.\n")
