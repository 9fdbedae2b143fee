"""What was recorded is recalled through the door: the act, the text before it, the file on a day."""

from pathlib import Path

from senco_tui.tui.door import Door
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY
from tests.tui.test_writing_in import reworded


def test_the_act_and_what_stood_before_it(tmp_path: Path) -> None:
    door = Door(small_store(tmp_path))
    door.open()
    before = door.read_text("P24-001", "plan")
    done = reworded(door)
    act = door.revision(done.revision)
    assert act is not None and before is not None
    assert door.log("P24-001", "plan")[0] == act
    assert door.text_at("P24-001", "plan", act.parents[0]) == before[0]
    assert door.case_at("P24-001", TODAY)[0].name == "Ada Okafor"
    assert door.hand_edits() == ()
    door.close()
