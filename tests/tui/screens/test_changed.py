"""The fields of each change are read in a worker, so many at a time."""

from pathlib import Path

from senco_tui.tui.door import Door
from senco_tui.tui.screens.changed import fields_of
from tests.journeys.triage.test_since_last_time import changed_store


def test_each_revision_gives_its_documents_and_differences(tmp_path: Path) -> None:
    door = Door(changed_store(tmp_path))
    door.open()
    last, before, _ = door.log()
    told = fields_of(door, [last.id, before.id])
    ((document, difference),) = told[last.id]
    assert (document, difference.path) == ("plan", ("outcomes", "o1", "text"))
    assert difference.after == "tells a story of five parts"
    assert told[before.id][0][1].words == "section “Views” reworded"
    door.close()
