"""The door asks the desk for one store, and nothing before it is open."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.outcome import Recorded
from senco_tui.tui.door import Door
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def test_a_door_that_is_not_open_says_so(tmp_path: Path) -> None:
    door = Door(tmp_path)
    assert door.read_only is None
    door.close()
    with pytest.raises(RuntimeError, match="before it is open"):
        door.read_case("P24-001")


def test_what_is_recorded_through_it_is_recalled_through_it(tmp_path: Path) -> None:
    door = Door(small_store(tmp_path))
    door.open()
    office = door.read_office(None, lambda done, of: None)
    assert len(office.caseload.cases) == 7
    assert door.sheet(office, TODAY).today == TODAY
    assert not door.changed_since(office)
    found = door.read_text("P24-001", "plan")
    assert found is not None
    change = SectionReworded("P24-001", "plan", "Views", "Ada likes to read aloud.")
    done = door.record(change, basis={"plan": found[1]}, why="she said so", trailers=(), when=NOON)
    assert isinstance(done, Recorded)
    assert door.changed_since(office)
    act = door.to_undo()
    assert act is not None and act.short == done.revision
    assert door.revision(done.revision) == act
    assert door.log("P24-001", "plan")[0] == act
    assert door.text_at("P24-001", "plan", f"{act.parents[0]}") == found[0]
    assert isinstance(door.undo(act.id, why="", when=NOON), Recorded)
    assert door.to_undo() is None
    assert door.to_redo() is not None
    assert door.since_sign_off().when is None
    assert door.hand_edits() == ()
    case, problems = door.read_case("P24-001")
    assert case.name == "Ada Okafor" and not problems
    assert door.case_at("P24-001", TODAY)[0].name == "Ada Okafor"
    assert door.drafts().all() == ()
    assert door.left_over("P24-001", "plan") is None
    assert door.read_only is None
    door.close()


def test_a_text_is_read_as_the_document_it_is(tmp_path: Path) -> None:
    door = Door(tmp_path)
    problem = door.error_in("P24-001", "plan", "---\ncycle: [\n---\n")
    assert problem is not None and problem.line
    change = door.rewritten("P24-001", "plan", "---\ncycle: 1\n---\n", "---\ncycle: 2\n---\n")
    assert change.document == "plan" and "cycle" in change.sentence()
    told = door.edited("P24-001", "plan", "words", {"EDITOR": "true", "PATH": "/usr/bin:/bin"}, None, 0)
    assert told == "words"
