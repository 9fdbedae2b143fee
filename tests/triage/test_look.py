"""A look gathers what it found under the pupil's first reason, and counts the pupil once in each lane."""

from itertools import pairwise

from senco_tui.casework.caseload import Caseload
from senco_tui.triage.sheet import sheet
from tests.clocks.given import setting
from tests.triage.test_sheet import CASES, TODAY


def test_all_reasons_stand_under_the_first() -> None:
    every = sheet(Caseload(CASES), setting(), (), TODAY).looks.of.values()
    for look in every:
        rows = [row for _, row in look.found]
        assert all(first[0] <= then[0] for first, then in pairwise(look.found))
        assert [lead.further for _, lead in look.leads] == [tuple(rows[1:])][: len(rows)]
        assert sorted(look.lanes) == sorted({row.lane for row in rows})
    assert any(len(look.found) > 1 for look in every)
