"""What was read goes to the index and comes back the same; what no longer makes sense stays away."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.setting import Rule
from senco_tui.casework.vocabulary import Force, Side
from senco_tui.desk import remembering
from senco_tui.desk.assembling import Leaf
from senco_tui.desk.remembering import (
    INDEX_FILE,
    RULES_FILE,
    edition,
    remember,
    remembered_leaves,
    remembered_rules,
)
from senco_tui.document.problem import Problem, Severity

PATH = "pupils/P24/P24-001/plan.md"
PLAN = Plan(2, review_due=date(2026, 11, 6), outcomes=(Outcome("o1", "Reads a page aloud"),))
WARNED = Problem(PATH, 4, 1, Severity.WARNING, "“ly” is no unit", "P24-001", "plan", "cycle", "by")
READ = Leaf(PATH, "P24-001", "plan", (1, 2), Filed("plan", PLAN, "f" * 40), (WARNED,))
BROKEN = Leaf("pupils/P24/P24-001/profile.md", "P24-001", "profile", (3, 4), None, (WARNED,))


def leaves(*several: Leaf) -> dict[str, Leaf]:
    """Leaves by their path."""
    return {leaf.path: leaf for leaf in several}


def test_what_was_read_comes_back_the_same(tmp_path: Path) -> None:
    remember(tmp_path, leaves(READ, BROKEN), {})
    assert remembered_leaves(tmp_path) == leaves(READ, BROKEN)


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    remember(tmp_path, leaves(READ, BROKEN), {})
    remember(tmp_path, leaves(READ), leaves(READ, BROKEN))
    assert remembered_leaves(tmp_path) == leaves(READ)


def test_a_file_that_cannot_be_stamped_is_not_remembered(tmp_path: Path) -> None:
    remember(tmp_path, leaves(Leaf(PATH, "P24-001", "plan", None, READ.filed)), {})
    assert remembered_leaves(tmp_path) == {}


def test_nothing_is_taken_from_another_edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(tmp_path, leaves(READ), {})
    monkeypatch.setattr(remembering, "edition", lambda: "another")
    assert remembered_leaves(tmp_path) == {}


RULES = (Rule("plan.review", "cycle", "+ 12 weeks", "calendar", Side.SCHOOL, Force.SHOULD, "SEN CoP 6.53"),)


def test_rules_are_worked_out_once(tmp_path: Path) -> None:
    assert remembered_rules(tmp_path, lambda: RULES) == RULES
    assert remembered_rules(tmp_path, tuple) == RULES
    assert (tmp_path / RULES_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("told", ["[]", "[1", "[1]", '[{"id": "plan.review"}]', "{}", '[{"none": 1}]'])
def test_rules_that_make_no_sense_are_worked_out_again(tmp_path: Path, told: str) -> None:
    remembered_rules(tmp_path, lambda: RULES)
    with sqlite3.connect(tmp_path / RULES_FILE) as kept:
        kept.execute("update told set rules = ?", (told,))
    kept.close()
    assert remembered_rules(tmp_path, lambda: RULES) == RULES
    assert remembered_rules(tmp_path, tuple) == RULES


def test_rules_of_another_edition_are_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered_rules(tmp_path, lambda: RULES)
    monkeypatch.setattr(remembering, "_dated", lambda files: ["other rules"])
    assert remembered_rules(tmp_path, lambda: (*RULES, *RULES)) == (*RULES, *RULES)


def test_what_no_longer_makes_sense_stays_away(tmp_path: Path) -> None:
    remember(tmp_path, leaves(READ), {})
    with sqlite3.connect(tmp_path / INDEX_FILE) as index:
        (table,) = (
            name
            for (name,) in index.execute("select name from sqlite_master where type = 'table'")
            if "understood" in [c[1] for c in index.execute(f"pragma table_info({name})")]
        )
        index.execute(f"update {table} set understood = '{{}}'")
    index.close()
    assert remembered_leaves(tmp_path) == {}


def test_the_edition_names_one_shape() -> None:
    assert edition() == edition()
    assert len(edition()) == 16
