"""A problem says which file and line, what is wrong, and what was probably meant."""

from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.problems import advice_line, problem_key, problem_lines, title_line

PROBLEM = Problem(
    "pupils/P24/P24-017/plan.md", 9, 3, Severity.ERROR, "no field is called “tagret”", "P24-017", "plan",
    "outcomes.o2.tagret", "target",
)  # fmt: skip


def test_every_row_of_a_problem_opens_it_and_says_where() -> None:
    lines = problem_lines(PROBLEM, "Okafor, Ada", 80)
    assert lines[0].text == "! error  pupils/P24/P24-017/plan.md:9  Okafor, Ada"
    assert "did you mean “target”?" in lines[1].text
    assert {line.key for line in lines} == {problem_key(PROBLEM)} == {"pupils/P24/P24-017/plan.md:9:3"}


def test_it_fits_a_narrow_screen() -> None:
    assert all(width_of(line.text) <= 40 for line in problem_lines(PROBLEM, None, 40)[1:])
    assert width_of(advice_line(40).text) <= 40


def test_the_title_counts_by_weight_or_says_there_is_none() -> None:
    warning = Problem("senco.yaml", 0, 0, Severity.WARNING, "s")
    assert title_line([PROBLEM, PROBLEM, warning], 80).text == "PROBLEMS  2 errors · 1 doubt"
    assert title_line([], 80).text == "PROBLEMS  none: every file can be read"
