"""Whatever the day, there is something to do in every lane of triage."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import Setting
from senco_tui.demonstration.moving import moved
from senco_tui.demonstration.shelf import Folder, Paper, Shelf, shelf
from senco_tui.demonstration.shift import ANCHOR, shift_to
from senco_tui.desk.reading import shipped_rules
from senco_tui.triage.sheet import sheet

TODAYS = [
    ANCHOR,
    date(2026, 11, 22),
    date(2027, 1, 6),
    date(2027, 8, 12),
    date(2028, 2, 29),
    date(2029, 12, 25),
]
LANES = ("0", "1", "2", "3", "4", "5", "6", "7", "D")


def _filed(papers: list[Paper]) -> tuple[Filed, ...]:  # type: ignore[type-arg]
    return tuple(Filed(p.document, p.value, "") for p in papers)


def _one(folder: Folder, name: str) -> Filed | None:  # type: ignore[type-arg]
    return Filed(name, folder.value(name), "") if name in folder.papers else None


def _office(found: Shelf) -> tuple[Caseload, Setting]:
    cases = []
    for case in sorted(found.folders):
        folder = found.folders[case]
        single = (_one(folder, n) for n in ("casefile", "profile", "plan"))
        many = (_filed(folder.among(k)) for k in ("reviews", "contacts", "notes", "requests"))
        reviews = _filed(folder.among("annual-reviews"))
        cases.append(CaseFile(case, *single, *many, _one(folder, "ehc"), reviews, _one(folder, "attention")))
    given = [p for n, p in found.papers.items() if n.startswith("provision/")]
    delivered = [p for n, p in found.papers.items() if n.startswith("delivery/")]
    plain = {n: found.papers[f"setting/{n}"].value for n in ("calendar", "staff", "agencies", "duties")}
    setting = Setting(store=found.papers["senco"].value, rules=shipped_rules(), **plain)
    return Caseload(tuple(cases), _filed(given), _filed(delivered)), setting


@pytest.mark.parametrize("today", TODAYS)
def test_every_lane_is_alive(files: Mapping[str, str], today: date) -> None:
    there = moved(files, shift_to(today))
    caseload, setting = _office(shelf(there.files, there.origin))
    lanes = Counter(r.lane for r in sheet(caseload, setting, (), today).rows)
    assert all(lanes[lane] for lane in LANES), lanes
    assert lanes["1"] < 12 and sum(lanes.values()) < 160


@pytest.mark.parametrize("today", TODAYS)
def test_the_school_stays_as_large(files: Mapping[str, str], today: date) -> None:
    there = moved(files, shift_to(today))
    caseload, _ = _office(shelf(there.files, there.origin))
    assert len(caseload.register(today).cases) == 81
    assert len(caseload.ambers(today).cases) == 36
    assert len(caseload.leavers(today).cases) == 13
    assert all(re.fullmatch(r"P\d\d-\d{3}", c.reference) for c in caseload.cases)
