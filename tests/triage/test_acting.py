"""What each clock asks one to do."""

from senco_tui.triage.acting import ACTS, DEFAULT, SPOKEN_FOR, act_of
from tests.clocks.given import shipped_rules


def test_acts_and_clocks_with_their_own_reason_are_rules_there_are() -> None:
    rules = {rule.id for rule in shipped_rules()}
    assert set(ACTS) <= rules
    assert rules >= SPOKEN_FOR
    assert not SPOKEN_FOR & set(ACTS)


def test_any_other_clock_asks_one_to_start() -> None:
    assert act_of("phase_transfer.school").next == "ask for advice"
    assert act_of("a.local_rule") == DEFAULT
