"""What was known of a pupil on a day."""

from datetime import date
from decimal import Decimal

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.pupil import Concern, Need, PartTime, Pupil, StatusSpell
from senco_tui.casework.vocabulary import NeedType, Status
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_casefile import (
    WHOLE,
    CaseFileOn,
    casefile_versions,
    whole_school_days,
)
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper

PUPIL = Pupil(
    "Ada Okafor",
    year="4",
    class_group="Cedar",
    status=(
        StatusSpell(Status.SUPPORT, date(2025, 4, 2), date(2025, 10, 23)),
        StatusSpell(Status.EHC, date(2025, 10, 24)),
    ),
    needs=(Need(NeedType.ASD, 1, date(2025, 4, 2)), Need(NeedType.SLCN, 2, date(2025, 6, 23))),
    attendance=Decimal("94.1"),
    suspensions=(date(2026, 5, 14),),
    part_time=PartTime(date(2026, 10, 5), date(2026, 11, 6)),
    concern=Concern(date(2025, 3, 3), decided=date(2025, 4, 2), decision="register", reason="it lasts"),
)
BEGUN = date(2025, 3, 3)


@pytest.fixture
def on(anchored: Times) -> CaseFileOn:
    words = (Section("Strengths", "Patterns."), Section("What works", "Her moth book."))
    return CaseFileOn(folder(paper("casefile", PUPIL, words)), anchored, BEGUN, date(2025, 4, 7))


def test_today_the_file_is_as_it_is(on: CaseFileOn, anchored: Times) -> None:
    assert on.on(anchored.today) == PUPIL
    assert on.words(anchored.today) == on.folder.papers["casefile"].words


def test_at_the_beginning_there_was_only_the_concern(on: CaseFileOn) -> None:
    then = on.on(BEGUN)
    assert (then.status, then.needs, then.suspensions, then.part_time, then.attendance) == (
        (),
        (),
        (),
        None,
        None,
    )
    assert then.concern == Concern(date(2025, 3, 3))
    assert (then.year, then.class_group) == ("2", "Elder")


@pytest.mark.parametrize(
    ("day", "status", "needs"),
    [
        (date(2025, 4, 1), "N", 0),
        (date(2025, 4, 2), "K", 1),
        (date(2025, 6, 23), "K", 2),
        (date(2025, 10, 24), "E", 2),
    ],
)
def test_status_and_needs_stand_from_their_day(on: CaseFileOn, day: date, status: str, needs: int) -> None:
    then = on.on(day)
    assert (then.status_on(day), len(then.needs)) == (status, needs)


def test_a_spell_has_no_end_before_it_ended(on: CaseFileOn) -> None:
    assert on.on(date(2025, 9, 1)).status[0].until is None
    assert on.on(date(2025, 10, 24)).status[0].until == date(2025, 10, 23)


def test_versions_lead_to_today_with_the_whole_schools_changes_apart(
    on: CaseFileOn, anchored: Times, who: Signers
) -> None:
    versions = list(casefile_versions(on, who))
    assert versions[0].change == "file-opened"
    assert versions[-1].value == PUPIL
    assert [v.day for v in versions] == sorted(v.day for v in versions)
    whole = [v.day for v in versions if v.change == WHOLE]
    assert set(whole) == {d for d in whole_school_days(anchored) if d > BEGUN}
    assert "status-changed" in [v.change for v in versions]


def test_a_pupil_goes_up_each_september(on: CaseFileOn) -> None:
    found = [(on.on(date(y, 9, 10)).year, on.on(date(y, 9, 10)).class_group) for y in (2025, 2026)]
    assert found == [("3", "Rowan"), ("4", "Cedar")]
