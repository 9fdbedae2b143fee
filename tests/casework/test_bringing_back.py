from dataclasses import replace

from senco_tui.casework.bringing_back import outcome_back, section_back
from senco_tui.casework.casefile import Section
from senco_tui.casework.change import OutcomeAdded, OutcomeAmended, SectionReworded
from senco_tui.casework.plan import Outcome, Plan

O1, O2 = Outcome("o1", "tells a story"), Outcome("o2", "reads to line 3", target="line 5")
THEN = Plan(2, outcomes=(O1, O2))
VIEWS = Section("Views", "Small groups help.\n")


def test_an_outcome_that_changed_goes_back_field_by_field_and_one_that_did_not_stays() -> None:
    now = Plan(3, outcomes=(O1, replace(O2, text="reads to line 7", target=None)))
    assert outcome_back("P24-002", "o2", THEN, now) == OutcomeAmended("P24-002", now.outcomes[1], O2)
    assert outcome_back("P24-002", "o1", THEN, now) is None


def test_an_outcome_that_was_taken_out_is_added_again() -> None:
    assert outcome_back("P24-002", "o2", THEN, Plan(3, outcomes=(O1,))) == OutcomeAdded("P24-002", O2)
    assert outcome_back("P24-002", "o3", THEN, Plan(3)) is None


def test_a_section_goes_back_by_itself_also_where_its_heading_is_gone() -> None:
    wanted = SectionReworded("P24-002", "plan", "Views", VIEWS.text)
    assert section_back("P24-002", "plan", "Views", (VIEWS,), (Section("Views", "Pairs help."),)) == wanted
    assert section_back("P24-002", "plan", "Views", (VIEWS,), ()) == wanted


def test_a_section_that_stands_so_or_has_a_namesake_is_not_brought_back_alone() -> None:
    same, other = Section("Views", "\nSmall groups help."), Section("Views", "Pairs help.")
    assert section_back("P24-002", "plan", "Views", (VIEWS,), (same,)) is None
    assert section_back("P24-002", "plan", "Views", (VIEWS, other), (same,)) is None
    assert section_back("P24-002", "plan", "Views", (VIEWS,), (same, other)) is None
