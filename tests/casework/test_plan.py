from senco_tui.casework.plan import Outcome, Plan


def test_an_outcome_is_found_by_its_id_wherever_it_stands() -> None:
    plan = Plan(cycle=2, outcomes=(Outcome("o1", "…"), Outcome("o3", "…")))
    assert plan.outcome("o3") == plan.outcomes[1]
    assert plan.outcome("o2") is None
