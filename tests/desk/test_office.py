from pathlib import Path
from types import SimpleNamespace
from typing import Any

from senco_tui.cabinet.survey import Survey
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.plan import Plan
from senco_tui.desk.assembling import Leaf
from senco_tui.desk.office import Office, in_order, patched
from senco_tui.document.problem import Problem, Severity

HERE, THERE = "pupils/P24/P24-017/plan.md", "pupils/P24/P24-018/plan.md"


def _problem(path: str, line: int) -> Problem:
    return Problem(path, line, 1, Severity.WARNING, "odd", path[11:18], "plan")


def _leaf(path: str, *lines: int, plan: Plan | None = None) -> Leaf:
    filed = Filed("plan", plan, "") if plan else None
    return Leaf(path, path[11:18], "plan", (1, len(lines)), filed, tuple(_problem(path, n) for n in lines))


def test_problems_are_told_in_the_order_of_files_and_lines() -> None:
    found = in_order([_problem(THERE, 2)], [_leaf(THERE, 9, 1), _leaf(HERE, 5)])
    assert [(p.path, p.line) for p in found] == [(HERE, 5), (THERE, 1), (THERE, 2), (THERE, 9)]


def test_a_pupil_whose_leaf_moved_is_put_together_anew_and_nobody_else(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    store: Any = SimpleNamespace(root=tmp_path)
    leaves = {path: _leaf(path, 3) for path in (HERE, THERE)}
    cases = (CaseFile("P24-017"), CaseFile("P24-018"))
    problems = in_order((), leaves.values())
    before = Office(Caseload(cases), problems=problems, leaves=leaves, lying=Survey((HERE, THERE)))
    mended = _leaf(HERE, plan=Plan(3))
    after = patched(store, before, before.lying, {HERE: mended}, (), ())
    assert after.caseload.cases[0].plan is mended.filed and after.caseload.cases[1] is cases[1]
    assert after.problems == problems[1:] and after.setting is before.setting
    gone = patched(store, after, Survey((THERE,)), {}, (HERE,), ())
    assert gone.caseload.cases[0].plan is None and list(gone.leaves) == [THERE]
