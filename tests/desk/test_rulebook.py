from pathlib import Path

from senco_tui.desk.rulebook import rules_for, shipped_rules


def test_the_programs_own_rules_are_sound() -> None:
    rules = {rule.id for rule in shipped_rules()}
    assert {"sen_support.review", "concern.decision", "needs_assessment.final_plan"} <= rules


def test_a_store_knows_them_as_they_ship(tmp_path: Path) -> None:
    assert rules_for(tmp_path) == shipped_rules()
