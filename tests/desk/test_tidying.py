"""Git's folder is packed when enough lies loose; never in anyone's way, and never where one may only read."""

from datetime import UTC, datetime
from pathlib import Path

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.tidying import tidy
from senco_tui.history.tidying import loose
from tests.tui.small_store import small_store

NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)


def test_it_waits_until_enough_lies_loose_and_for_whoever_is_saving(tmp_path: Path) -> None:
    with open_store(small_store(tmp_path)) as store:
        change = SectionReworded("P24-001", "plan", "Strategies", "Sits near the door.")
        assert isinstance(record(store, change, when=NOW), Recorded)
        folder = store.repository.git_folder
        few = loose(folder)
        assert few and not tidy(store)
        with store.repository.lock("Priya"):
            assert not tidy(store, many=few)
        (folder / "MERGE_HEAD").write_text("x\n")
        assert store.read_only and not tidy(store, many=few)
        (folder / "MERGE_HEAD").unlink()
        assert loose(folder) == few
        assert tidy(store, many=few)
        assert loose(folder) == 0 and store.repository.log()[0].sentence.startswith("P24-001 plan")
