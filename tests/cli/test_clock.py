"""`senco clock`: one rule for one date, with the arithmetic; the design's own worked cases."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("rule", "day", "due"),
    [
        ("needs_assessment.decision", "7 sep 2026", "2026-10-19"),
        ("needs_assessment.final_plan", "2026-09-07", "2027-01-25"),
        ("annual_review.report", "4/11/2026", "2026-11-18"),
        ("draft_plan.comments", "1 october 2026", "2026-10-15"),
    ],
)
def test_worked_cases(rule: str, day: str, due: str, senco: Senco) -> None:
    whole = senco("clock", rule, day, "--json").object
    keys = ["schema", "rule", "from", "due", "practical", "side", "force", "basis", "working"]
    assert list(whole)[: len(keys)] == keys
    assert (whole["schema"], whole["rule"], whole["due"]) == ("senco.clock/1", rule, due)
    assert whole["working"]
    assert whole["basis"]


@pytest.mark.usefixtures("office")
def test_for_people_with_the_arithmetic_and_the_basis(senco: Senco) -> None:
    told = senco("clock", "needs_assessment.final_plan", "7 sep").out
    assert "Mon 25 Jan 2027" in told
    assert "+ 20 weeks" in told
    assert "r13(2)" in told


@pytest.mark.usefixtures("office")
def test_a_rule_nobody_knows_is_answered_with_the_nearest(senco: Senco) -> None:
    told = senco("clock", "needs_assesment.final", "today")
    assert told.code == 2
    assert "needs_assessment.final_plan" in told.err


@pytest.mark.usefixtures("office")
def test_the_rules_can_be_listed(senco: Senco) -> None:
    rules = senco("clock", "?", "today", "--json").object["rules"]
    assert "annual_review.complete" in {one["rule"] for one in rules}


def test_outside_a_store_the_programs_own_rules_are_worked(
    senco: Senco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = senco("clock", "needs_assessment.decision", "2026-09-07")
    assert told.code == 0
    assert "Mon 19 Oct 2026" in told.out
    assert "Outside a store" in told.err


def test_a_store_that_was_asked_for_must_be_one(senco: Senco, tmp_path: Path) -> None:
    assert senco("clock", "needs_assessment.decision", "2026-09-07", "--store", tmp_path).code == 3


@pytest.mark.usefixtures("office")
def test_a_deadline_of_the_schools_own_says_whose_it_is_to_enter(senco: Senco) -> None:
    told = senco("clock", "access.applications", "2026-27")
    assert told.code == 0
    assert "no date yet; the setting's own date for access arrangements applied for" in told.out
    assert "the setting's to enter" in told.out and "setting/rules.yaml" in told.out


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("rule", "year", "due"),
    [
        ("census.autumn", "2026-27", "2026-10-01"),
        ("census.spring", "2026-27", "2027-01-21"),
        ("census.spring", "2027", "2027-01-21"),
        ("census.summer", "2026/27", "2027-05-20"),
    ],
)
def test_a_census_by_its_year(rule: str, year: str, due: str, senco: Senco) -> None:
    assert senco("clock", rule, year, "--json").object["due"] == due


@pytest.mark.usefixtures("office")
def test_retention_by_the_date_of_birth(senco: Senco) -> None:
    assert senco("clock", "retention.sen_file", "2016-02-29", "--json").object["due"] == "2047-02-28"


def test_the_stores_own_rule_is_worked_from_its_day_on(office: Path, senco: Senco) -> None:
    rules = office / "setting" / "rules.yaml"
    rules.write_text(
        "rules:\n  - id: concern.decision\n    add: + 4 weeks\n    valid_from: 2027-01-01\n"
        "  - id: access.applications\n    add: on 2027-02-12\n  - id: local.buddy\n    start: admitted\n"
        "    add: + 4 weeks\n    unit: calendar\n    side: school\n    force: local\n    basis: our habit\n"
    )

    def due(rule: str, day: str) -> str:
        found: str = senco("clock", rule, day, "--json").object["due"]
        return found

    assert (due("concern.decision", "2026-12-31"), due("concern.decision", "2027-01-01")) == (
        "2027-02-11",
        "2027-01-29",
    )
    assert due("access.applications", "2026-27") == "2027-02-12"
    assert due("local.buddy", "2026-09-02") == "2026-09-30"
    rules.write_text("rules:\n  - id: concern.decison\n    lead: 3\n")
    (problem,) = [p for p in senco("check", "--json").object["problems"] if p["path"] == "setting/rules.yaml"]
    assert (problem["line"], problem["key"], problem["nearest"]) == (
        2,
        "rules.concern.decison.id",
        "concern.decision",
    )
