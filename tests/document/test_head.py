"""A head understood: its problems stand in the order of their lines."""

from senco_tui.casework.documents import kind_of
from senco_tui.document.front_matter import front_matter
from senco_tui.document.head import head
from senco_tui.document.origin import Origin


def _head(text: str):  # type: ignore[no-untyped-def]
    kind = kind_of("plan", of_case=True)
    return head(kind, text, front_matter(text, prose=True), Origin("plan.md", "P24-017", "plan"))


def test_problems_stand_in_the_order_of_their_lines() -> None:
    value, problems = _head(
        "---\nhouse: 1\ncycle: 1\nlayer: x\nsince: 2026-09-07\nreview_due: 2026-09-01\n---\n"
    )
    assert value is not None
    assert [p.line for p in problems] == [2, 4, 6]


def test_a_head_with_nothing_in_it_lacks_what_it_must_have() -> None:
    value, (problem,) = _head("---\n---\n")
    assert value is None
    assert (problem.line, problem.sentence) == (2, "This plan has no “cycle”.")


def test_a_refused_head_names_the_field() -> None:
    _, (problem,) = _head("---\ncycle: 1\noutcomes:\n  - id: o1\n    id: o2\n---\n")
    assert (problem.line, problem.key) == (5, "outcomes.id")
