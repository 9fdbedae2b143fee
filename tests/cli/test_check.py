"""`senco check`: every problem by file, line and column, and an exit code a script can test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
def test_nothing_to_mend(senco: Senco) -> None:
    told = senco("check", "--no-wording")
    assert (told.code, told.out, told.err) == (0, "", "No problems found.\n")


@pytest.mark.usefixtures("office")
def test_wording_is_noted_and_no_error(senco: Senco) -> None:
    told = senco("check")
    assert told.code == 0
    assert "note: pupils/P24/P24-001/plan.md:11:5: Outcome o2 cannot be measured: no by." in told.lines
    (problem,) = senco("check", "P24-001", "--json").object["problems"]
    assert (problem["severity"], problem["key"]) == ("note", "outcomes.o2")


def test_a_problem_by_line_with_what_was_meant(senco: Senco, office: Path) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text(plan.read_text().replace("review_due: 2026-11-06", "review_due: 2026-13-06"))
    told = senco("check")
    assert told.code == 1
    assert "pupils/P24/P24-001/plan.md:4:" in told.out
    assert told.err == "1 to mend, 0 to look at.\n"
    (problem,) = senco("check", "--json").object["problems"]
    assert (problem["case"], problem["document"], problem["line"]) == ("P24-001", "plan", 4)
    assert problem["severity"] == "error"
    assert {"path", "column", "sentence", "nearest", "key"} <= set(problem)


def test_of_one_case_alone(senco: Senco, office: Path) -> None:
    (office / "pupils/P24/P24-001/plan.md").write_text("---\ncycle: two\n---\n")
    assert senco("check", "P23-004").code == 0
    assert senco("check", "P24-001").code == 1
    assert senco("check", "setting/staff").code == 0


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("reviewed: 2026-06-12", "This profile was last reviewed Fri 12 Jun 2026: not this term."),
        ("reviewed: 2026-09-21", ""),
        ("", "Nobody wrote when this profile was last reviewed; it is looked at each term."),
    ],
)
def test_a_profile_not_reviewed_this_term_is_noted_and_no_error(
    senco: Senco, office: Path, head: str, said: str
) -> None:
    words = "## How best to support me\n\nShow me the timer.\n"
    (office / "pupils/P24/P24-001/profile.md").write_text(f"---\n{head}\n---\n{words}")
    told = senco("check", "P24-001", "--json")
    found = [p for p in told.object["problems"] if p["document"] == "profile"]
    assert told.code == 0
    assert [(p["severity"], p["sentence"]) for p in found] == ([("note", said)] if said else [])
