"""What is recorded through the door stands, is taken back by a new act, and may be done again."""

from datetime import UTC, datetime
from pathlib import Path

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.outcome import Recorded
from senco_tui.tui.door import Door
from tests.tui.small_store import small_store

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def reworded(door: Door) -> Recorded:
    """One act recorded."""
    found = door.read_text("P24-001", "plan")
    assert found is not None
    change = SectionReworded("P24-001", "plan", "Views", "Ada likes to read aloud.")
    done = door.record(change, basis={"plan": found[1]}, why="she said so", trailers=(), when=NOON)
    assert isinstance(done, Recorded)
    return done


def test_it_is_taken_back_and_done_again(tmp_path: Path) -> None:
    door = Door(small_store(tmp_path))
    door.open()
    done = reworded(door)
    act = door.to_undo()
    assert act is not None and act.short == done.revision and door.session_acts() == (act,)
    assert isinstance(door.undo(act.id, why="", when=NOON), Recorded)
    assert door.to_undo() is None and door.to_redo() is not None
    assert door.inbox().all() == ()
    door.close()
