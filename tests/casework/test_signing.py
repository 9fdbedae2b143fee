"""The sentence of a sign-off counts and names nobody."""

from senco_tui.casework.signing import TriageSignedOff
from tests.casework.test_sign_off import RECORD


def test_its_sentence_counts() -> None:
    change = TriageSignedOff("setting/triage/2026-W47", RECORD)
    assert change.document == "setting/triage/2026-W47"
    assert change.sentence() == "triage of Thu 19 Nov 2026 signed off: 1 done, 0 waiting, 2 slipped"
