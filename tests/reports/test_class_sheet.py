"""The class sheet, whole; and where a teacher finds what helps when the profile's head says nothing."""

from dataclasses import replace
from typing import Any

from senco_tui.casework.arrangements import Adjustment, Adjustments
from senco_tui.casework.casefile import Filed, Section
from senco_tui.casework.choices import AdjustmentDecision
from senco_tui.casework.plan import Profile
from senco_tui.casework.setting import Session, Staff
from senco_tui.casework.vocabulary import Flag
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Matter
from tests.clocks.given import case
from tests.reports.given import caseload, golden, matter

KIND: Any = kind_called("class-sheet")


def classroom() -> Matter:
    """Ada with adjustments and a session on Monday; Kim, an amber with a profile; Lee with neither."""
    load = caseload()
    agreed = Adjustment("a1", "noise", "Ear defenders by the door", decision=AdjustmentDecision.MADE)
    declined = Adjustment("a2", "stairs", "A lift", decision=AdjustmentDecision.DECLINED)
    about: Any = load.cases[0].pupil
    flags = (*about.value.flags, Flag.MEDICAL)
    ada = replace(
        load.cases[0],
        pupil=replace(about, value=replace(about.value, flags=flags, home_language="Igbo")),
        adjustments=Filed("adjustments", Adjustments((agreed, declined)), "f"),
    )
    words = (Section("How best to support me", "- Wait.\n\nThen ask."), Section("What I like", "Rain"))
    kim = replace(
        case("concern raised 1 Oct 2026", "P25-004", "Kim Lo"),
        profile=Filed("profile", Profile(), "f", words),
    )
    lee = case("N since 1 Sep 2025", "P25-005", "Lee Fox")
    of: Any = matter()
    tom = replace(
        of.setting.staff.staff[1], sessions=(Session("monday", "period 2", "talk-boost", ("P25-001",)),)
    )
    setting = replace(of.setting, staff=Staff((tom,)))
    return replace(of, caseload=replace(load, cases=(ada, load.cases[1], kim, lee)), setting=setting)


def test_the_whole_sheet() -> None:
    of = classroom()
    golden("class-sheet.md", markdown(made(KIND, of, of.caseload)))


def test_where_nobody_is_told_of_that_is_said() -> None:
    of = replace(matter(kind="nursery"), caseload=replace(caseload(), cases=()))
    assert "No child of those meant is on the register" in markdown(made(KIND, of, of.caseload))
