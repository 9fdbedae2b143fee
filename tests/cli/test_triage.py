"""`senco triage`: the sheet in lines, in stable keys, and as an exit code for cron."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]
KEYS = ["case", "lane", "reason", "clock", "due", "start_by", "side", "basis"]


@pytest.mark.usefixtures("office")
def test_the_sheet_says_breach_first_and_one_row_a_pupil(senco: Senco) -> None:
    told = senco("triage")
    assert told.code == 0
    assert "Mon 16 Nov 2026" in told.lines[0]
    assert told.lines[1] == "nothing in breach"
    assert "cycle 2 review 6 school days overdue" in told.out
    assert told.out.count("P24-001") == 1


@pytest.mark.usefixtures("office")
def test_json_holds_the_stable_keys(senco: Senco) -> None:
    whole = senco("triage", "--json").object
    assert (whole["schema"], list(whole)[-1]) == ("senco.triage/1", "rows")
    row = next(one for one in whole["rows"] if one["case"] == "P24-001")
    assert list(row)[: len(KEYS)] == KEYS
    assert (row["lane"], row["clock"], row["due"]) == ("4", "sen_support.review", "2026-11-06")
    assert len(row["reason"]) <= 60


@pytest.mark.usefixtures("office")
def test_in_little_time_there_are_few_rows(senco: Senco) -> None:
    whole = senco("triage", "--minutes", "5", "--json").object
    assert 0 < len(whole["rows"]) < whole["rows_in_all"]
    assert "rows fit in the time" in senco("triage", "--minutes", "5").out


@pytest.mark.usefixtures("office")
def test_every_reason_by_itself(senco: Senco) -> None:
    whole = senco("triage", "--every", "--json").object
    assert sum(row["case"] == "P24-001" for row in whole["rows"]) > 1


def test_fail_ends_with_1_only_where_something_is_in_breach(senco: Senco, office: Path) -> None:
    assert senco("triage", "--fail").code == 0
    ehc = office / "pupils/P23/P23-004/ehc.yaml"
    ehc.write_text(ehc.read_text() + "consulted: 2026-10-01\n")
    told = senco("triage", "--fail")
    assert told.code == 1
    assert "in breach: 1" in told.out


def test_a_file_that_cannot_be_read_is_a_row(senco: Senco, office: Path) -> None:
    (office / "pupils/P24/P24-001/plan.md").write_text("---\ncycle: two\n---\n")
    rows = senco("triage", "--every", "--json").object["rows"]
    assert any(row["case"] == "P24-001" and "plan" in (row["document"] or row["reason"]) for row in rows)
