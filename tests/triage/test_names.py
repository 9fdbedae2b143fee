"""The list of reasons is the reasons there are."""

from pathlib import Path

from senco_tui.triage.names import NAMES, is_reason
from senco_tui.triage.reasons import OF_A_PUPIL, OF_THE_SETTING


def test_every_reason_is_named_and_every_name_is_a_reason() -> None:
    reasons = {reason.__name__ for reason in (*OF_A_PUPIL, *OF_THE_SETTING)}
    assert reasons == set(NAMES)
    assert all(NAMES.values())


def test_every_reason_has_its_table() -> None:
    tables = {path.stem for path in (Path(__file__).parent / "cases").glob("*.md")}
    others = {"readiness", "slipped", "turns"}
    assert set(NAMES) - {"unreadable", "doubtful"} == tables - others


def test_a_name_with_its_detail_is_a_name() -> None:
    assert is_reason("quiet") and is_reason("la_late:needs_assessment.decision")
    assert not is_reason("holiday") and not is_reason(None)
