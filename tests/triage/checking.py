"""Holds a table of cases against one reason: a row of the table says when it speaks, and what it says."""

from collections.abc import Callable
from pathlib import Path

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.triage.row import WIDTH, Row
from senco_tui.triage.sheet import Sheet, sheet
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told
from tests.triage.provided import deliveries, provisions

CASES = Path(__file__).parent / "cases"


def table(reason: str) -> Callable[[Told], None]:
    """A test of every row of `cases/<reason>.md`: an empty `reason` cell means it must be silent."""
    rows = told(CASES / f"{reason}.md")

    @pytest.mark.parametrize("row", rows, ids=lambda r: f"line {r.line}")
    def check(row: Told) -> None:
        own = not row.get("given") or row.get("whose") == "setting"
        said = [r for r in looked(row).every if r.rule == reason and (r.case is None) is own]
        _hold(row, said)

    return check


def looked(row: Told) -> Sheet:
    """The sheet of one row's pupil."""
    options: dict[str, object] = {}
    if row.get("calendar") == "none":
        options["calendar"] = None
    for one in row.get("threshold").split(",") if row.get("threshold") else ():
        name, _, number = one.partition("=")
        options[name.strip()] = int(number)
    office = setting(row.get("kind") or "primary", **options)  # type: ignore[arg-type]
    cases = (case(row["given"]),) if row.get("given") else ()
    caseload = Caseload(cases, provisions(row.get("provision")), deliveries(row.get("delivered")))
    return sheet(caseload, office, (), day(row["today"]))


def _hold(row: Told, said: list[Row]) -> None:
    if not row["reason"]:
        assert not said, said[0].reason
        return
    reasons = [r.reason for r in said]
    assert row["reason"] in reasons, reasons or "silent"
    found = said[reasons.index(row["reason"])]
    assert len(found.reason) <= WIDTH
    assert found.lane == row.get("lane", found.lane)
    for column in ("place", "side", "mark", "next", "short"):
        if wanted := row.get(column):
            assert getattr(found, column) == wanted, column
    if wanted := row.get("explain"):
        assert wanted in found.explain, found.explain
    if wanted := row.get("late"):
        assert found.late == int(wanted)
