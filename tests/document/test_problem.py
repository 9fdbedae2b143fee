"""A problem as one line a person can act on."""

from senco_tui.document.problem import Problem, Severity


def test_it_names_the_place_the_trouble_and_the_likely_word() -> None:
    problem = Problem("plan.md", 3, 5, Severity.ERROR, "“x” is not a date.", nearest="2026-11-16")
    assert str(problem) == "plan.md:3:5: “x” is not a date. (did you mean “2026-11-16”?)"
    assert str(Problem("plan.md", 0, 0, Severity.ERROR, "Too large.")) == "plan.md: Too large."
