"""How a setting's own rules are laid over the program's."""

from datetime import date

from senco_tui.casework.ruling import PROGRAM, lacking, laid_over
from senco_tui.casework.setting import OwnRule
from senco_tui.casework.vocabulary import Force, Side
from tests.clocks.given import shipped_rules

OURS = shipped_rules()
DECISION = next(rule for rule in OURS if rule.id == "concern.decision")


def test_the_programs_ids_are_those_it_ships() -> None:
    assert sorted(rule.id for rule in OURS) == list(PROGRAM)


def test_a_lead_alone_is_changed_and_the_rest_stays() -> None:
    *_, made = laid_over(OURS, (OwnRule(DECISION.id, lead=10),))
    assert (made.lead, made.add, made.basis) == (10, DECISION.add, DECISION.basis)


def test_two_versions_build_on_one_another() -> None:
    first = OwnRule(DECISION.id, lead=10)
    later = OwnRule(DECISION.id, add="+ 4 weeks", valid_from=date(2027, 1, 1))
    *_, made = laid_over(OURS, (first, later))
    assert (made.lead, made.add, made.valid_from) == (10, "+ 4 weeks", date(2027, 1, 1))


def test_an_end_is_not_taken_over_into_what_follows_it() -> None:
    ended = OwnRule(DECISION.id, valid_until=date(2026, 12, 31))
    *_, made = laid_over(OURS, (ended, OwnRule(DECISION.id, valid_from=date(2027, 1, 1))))
    assert made.valid_until is None


def test_a_rule_of_ones_own_says_all() -> None:
    half = OwnRule("local.buddy", add="+ 4 weeks")
    assert lacking(half) == ("start", "unit", "side", "force", "basis")
    assert laid_over(OURS, (half,)) == OURS
    said = OwnRule("local.buddy", "admitted", "+ 4 weeks", "calendar", Side.SCHOOL, Force.LOCAL, "our habit")
    *_, made = laid_over(OURS, (said, OwnRule("local.buddy", lead=2)))
    assert (made.id, made.add, made.lead) == ("local.buddy", "+ 4 weeks", 2)
