"""Holds a table of cases against the clocks: one test a row, made for the test file of each clock."""

from collections.abc import Callable
from pathlib import Path

import pytest

from senco_tui.clocks.clock import Clock, standing
from senco_tui.clocks.running import clocks
from senco_tui.clocks.working import work
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told

CASES = Path(__file__).parent / "cases"


def table(clock: str) -> Callable[[Told], None]:
    """A test of every row of `cases/<clock>.md`.

    Under a heading that is a rule's id a row works the rule `from` a day; under `In a case file` a row gives
    facts, and the clock of its `rule` stands as told.
    """
    rows = told(CASES / f"{clock}.md")

    @pytest.mark.parametrize("row", rows, ids=lambda r: f"line {r.line}")
    def check(row: Told) -> None:
        found = _in_a_file(row) if "given" in row.cells else _worked(row)
        _hold(row, found)

    return check


def _worked(row: Told) -> Clock | None:
    calendar = {"calendar": None} if row.get("calendar") == "none" else {}
    others = [day(row[c]) for c in ("and",) if row.get(c)]
    return work(setting(row.get("kind") or "primary", **calendar), row.heading, day(row["from"]), *others)  # type: ignore[arg-type]


def _in_a_file(row: Told) -> Clock | None:
    calendar = {"calendar": None} if row.get("calendar") == "none" else {}
    office = setting(row.get("kind") or "primary", rules_off=row.get("rules off"), **calendar)  # type: ignore[arg-type]
    found = clocks(case(row["given"]), office, day(row["today"]))
    ours = [c for c in found if c.rule == row["rule"]]
    if row.get("which") == "last":
        ours = ours[-1:]
    elif row.get("which") == "first":
        ours = ours[:1]
    assert len(ours) < 2, f"{len(ours)} clocks of {row['rule']}"
    return ours[0] if ours else None


def _hold(row: Told, found: Clock | None) -> None:
    if row.get("stands") == "no clock":
        assert found is None
        return
    assert found is not None, "no clock runs"
    days = {
        "due": found.due,
        "last school day": found.practical,
        "start by": found.start_by,
        "met": found.met,
    }
    for column, value in days.items():
        if said := row.get(column):
            assert value == (None if said == "unknown" else day(said)), f"{column}: {found.working}"
    if said := row.get("stands"):
        assert standing(found, day(row["today"])) == said, found.working
    for column, text in (("words", found.working), ("missing", found.missing), ("note", found.note)):
        if said := row.get(column):
            assert said in (text or ""), text
    if said := row.get("side"):
        assert found.side == said
