"""A problem says where it was found."""

from senco_tui.document.origin import Origin
from senco_tui.document.problem import Severity


def test_a_problem_carries_where_it_came_from() -> None:
    origin = Origin("pupils/P24/P24-017/plan.md", "P24-017", "plan")
    error = origin.error(3, 5, "No.", "outcomes.o1.by", "2026-12-04")
    assert (error.path, error.case, error.document, error.severity) == (
        origin.path,
        "P24-017",
        "plan",
        Severity.ERROR,
    )
    assert (error.line, error.column, error.key, error.nearest) == (3, 5, "outcomes.o1.by", "2026-12-04")
    assert origin.warning(1, 1, "Hm.").severity is Severity.WARNING
