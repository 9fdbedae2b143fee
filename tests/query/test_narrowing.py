import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.query.asked import Misasked
from senco_tui.query.narrowing import asks_triage
from senco_tui.query.words import ALONE, MEASURED, Sort
from tests.clocks.tables import Told
from tests.query.given import asked, caseload, found, under

LINES = [row["line"] for row in under("a line finds")]


@pytest.mark.parametrize("row", under("a line finds"), ids=lambda r: f"line {r.line}")
def test_whom_a_line_finds(row: Told) -> None:
    assert [case.reference for case in found(row["line"]).cases] == row["finds"].split()


@pytest.mark.parametrize("row", under("what it says of how it narrowed"), ids=lambda r: f"line {r.line}")
def test_it_knows_how_it_was_narrowed(row: Told) -> None:
    assert ", ".join(found(row["line"]).narrowed) == row["says"]


@pytest.mark.parametrize(
    ("line", "cases"), [("breach", ["P24-001"]), ("lane=4", ["P25-001"]), ("lane<2", ["P24-001"])]
)
def test_lanes_are_those_of_the_sheet(line: str, cases: list[str]) -> None:
    assert [case.reference for case in found(line).cases] == cases


@pytest.mark.parametrize(
    ("line", "needs"),
    [("e y4", False), ("breach", True), ("e !ar<3d", True), ("quiet>3d", False), ("lane=1", True)],
)
def test_clocks_and_lanes_are_worked_only_where_they_are_asked_for(line: str, needs: bool) -> None:
    meant = asked(line)
    assert not isinstance(meant, Misasked)
    assert asks_triage(meant) is needs


@pytest.mark.parametrize("known", ALONE, ids=lambda k: k.name)
def test_every_word_alone_finds_and_its_opposite_leaves_nobody_out(known: object) -> None:
    name = known.name  # type: ignore[attr-defined]
    both = {c.reference for line in (f"everyone {name}", f"everyone !{name}") for c in found(line).cases}
    assert both == {c.reference for c in caseload().cases}


@pytest.mark.parametrize("known", MEASURED, ids=lambda k: f"{k.name} {k.sort}")
def test_every_measure_can_be_asked(known: object) -> None:
    examples = {Sort.NUMBER: "3", Sort.ORDER: "4", Sort.FIELD: "x"}
    sort, name = known.sort, known.name  # type: ignore[attr-defined]
    line = f"{name}={examples.get(sort, '9w')}"
    assert set(found(f"everyone {line}").cases) <= set(caseload().cases)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(LINES), st.sampled_from(LINES))
def test_together_is_both_and_or_is_either(one: str, other: str) -> None:
    def references(line: str) -> set[str]:
        return {c.reference for c in found(f"everyone {line}").cases}

    together = f"({one or 'everyone'}) ({other or 'everyone'})"
    assert references(together) <= references(one) & references(other)
    assert references(one) | references(other) == references(
        f"({one or 'everyone'} or {other or 'everyone'})"
    )
