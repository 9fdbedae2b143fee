"""A request to record says what and on what it was based."""

from senco_tui.casework.change import SectionReworded
from senco_tui.tui.messages.recording import RecordChange, Redo, Undo


def test_requests_carry_what_they_ask() -> None:
    change = SectionReworded("P24-017", "plan", "Views", "words")
    record = RecordChange(change, {"plan": "abc"}, "she asked")
    assert (record.change, record.basis, record.why) == (change, {"plan": "abc"}, "she asked")
    assert Undo("3f2a9c1").revision == "3f2a9c1"
    assert Undo().revision is None
    assert Redo.bubble
