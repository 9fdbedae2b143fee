"""How revisions, problems and what was recorded are told: stable keys, plain sentences, exit codes."""

import pytest

from senco_tui.cli.printing import Form
from senco_tui.cli.telling import (
    outcome_record,
    problem_record,
    revision_record,
    revision_rows,
    tell_outcomes,
)
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.document.problem import Problem, Severity
from senco_tui.history.revision import Revision
from tests.cli.conftest import NOON

REVISION = Revision(
    "3f2a9c1" + "0" * 33, (), "Jo Marsh", "jo@elm.invalid", NOON, "P24-001 plan: outcome o2 reworded",
    "She lost\nthe card.", (("Agreed-with", "parent"), ("Agreed-with", "pupil")), ("plan.md",),
)  # fmt: skip
PROBLEM = Problem("plan.md", 4, 1, Severity.ERROR, "“two” is no number", "P24-001", "plan", "cycle", "2")
MADE = Recorded("3f2a9c1", "P24-001 plan: outcome o2 reworded", ("plan.md",))


def test_a_revision_keeps_a_trailer_said_twice() -> None:
    record = revision_record(REVISION)
    assert record["revision"] == "3f2a9c1"
    assert record["trailers"] == [
        {"name": "Agreed-with", "value": "parent"},
        {"name": "Agreed-with", "value": "pupil"},
    ]


def test_a_row_says_the_reason_and_whom_it_was_agreed_with_on_the_same_line() -> None:
    told = "P24-001 plan: outcome o2 reworded — She lost the card. — Agreed with: parent — Agreed with: pupil"
    assert revision_rows([REVISION]) == [("3f2a9c1", "2026-11-16", "Jo Marsh", told)]


def test_a_problem_by_its_stable_names() -> None:
    record = problem_record(PROBLEM)
    assert list(record)[:5] == ["case", "document", "path", "line", "column"]
    assert record["nearest"] == "2"


def test_what_was_refused_says_so_and_why() -> None:
    record = outcome_record(Refused("The file is invalid.", "invalid", (PROBLEM,)))
    assert (record["revision"], record["refused"]) == (None, "invalid")
    assert record["problems"]


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [
        ((), 0),
        ((MADE,), 0),
        ((MADE, Refused("Nothing differs.", "unchanged")), 0),
        ((MADE, Refused("Priya is saving.", "busy")), 3),
        ((Refused("Priya is saving.", "busy"), Refused("Not valid.", "invalid", (PROBLEM,))), 4),
    ],
)
def test_the_exit_code_is_that_of_the_worst(outcomes: tuple[Recorded | Refused, ...], code: int) -> None:
    assert tell_outcomes(Form.LINES, "record", outcomes) == code


def test_for_people_all_is_said_aside(capsys: pytest.CaptureFixture[str]) -> None:
    tell_outcomes(Form.LINES, "record", (MADE, Refused("Not valid.", "invalid", (PROBLEM,))))
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "Recorded 3f2a9c1: P24-001 plan: outcome o2 reworded",
        "Not valid.",
        "  plan.md:4:1: “two” is no number (did you mean “2”?)",
    ]


def test_plain_is_one_line_an_act(capsys: pytest.CaptureFixture[str]) -> None:
    tell_outcomes(Form.PLAIN, "record", (MADE,))
    assert capsys.readouterr().out == "3f2a9c1\tP24-001 plan: outcome o2 reworded\t\n"
