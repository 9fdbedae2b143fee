"""Nothing is asked of a store before it is open, and nothing is held of it after it is closed."""

from pathlib import Path

import pytest

from senco_tui.tui.door import Door
from senco_tui.tui.opened import Opened
from tests.tui.small_store import small_store


def test_a_door_that_is_not_open_says_so(tmp_path: Path) -> None:
    door = Door(tmp_path)
    assert door.read_only is None
    door.close()
    with pytest.raises(RuntimeError, match="before it is open"):
        door.read_case("P24-001")


def test_open_it_says_whether_it_may_be_written_to(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    opened = Opened(root)
    opened.open()
    assert opened.read_only is None and opened.notices == () and opened.store.root == root
    (root / ".git/MERGE_HEAD").write_text("0" * 40 + "\n")
    assert "merge" in (opened.read_only or "")
    opened.close()
