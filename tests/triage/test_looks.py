"""A look at a file is taken over from an earlier sheet only where nothing it depends on has moved."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from senco_tui.casework.caseload import Caseload
from senco_tui.triage import looks as room
from senco_tui.triage.sheet import sheet
from tests.clocks.given import setting
from tests.triage.test_sheet import CASES, NAMELESS, TODAY


@for_all(some.lists(some.sampled_from(range(len(CASES))), max_size=4), some.booleans(), some.booleans())
@settings(max_examples=20, deadline=None)
def test_a_sheet_on_top_of_an_earlier_one_equals_one_worked_anew(
    moved: list[int], broken: bool, next_day: bool
) -> None:
    before, today = sheet(Caseload(CASES), setting(), (), TODAY), TODAY + timedelta(days=next_day)
    cases = [replace(one, plan=None, notes=()) if n in moved else one for n, one in enumerate(CASES)]
    problems = (NAMELESS,) if broken else ()
    office = Caseload((*cases[1:], *cases[: len(moved) == 2])), setting(), problems, today
    found, anew = sheet(*office, before), sheet(*office)
    assert (found, found.clocks, found.looks.of) == (anew, anew.clocks, anew.looks.of)
    assert sheet(*office, found) is found


def test_only_the_files_that_moved_are_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before, looked = sheet(Caseload(CASES), setting(), (), TODAY), []
    really = room.looked
    monkeypatch.setattr(room, "looked", lambda at: (looked.append(at.reference), really(at))[1])
    cases = (*CASES[:2], replace(CASES[2], notes=()), *CASES[3:])
    sheet(Caseload(cases), setting(), (), TODAY, before)
    assert looked == [CASES[2].reference]
    sheet(Caseload(CASES), setting("secondary"), (), TODAY, before)
    assert len(looked) > len(CASES)
