"""A store is begun in an empty folder, whole, or not at all."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from senco_tui.desk.founding import first_commit, found_store
from senco_tui.desk.trouble import StoreTrouble
from tests.desk.stores import git, is_clean

WHEN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
FILES = {"senco.yaml": b"format: 1\nname: Larkrise\n", "setting/duties.yaml": b"{}\n"}


def test_the_first_commit_says_what_it_is(tmp_path: Path) -> None:
    seen: list[int] = []
    commit = first_commit(FILES, "senco: store begun", "Priya Shah", None, WHEN)
    head = found_store(tmp_path / "new" / "store", [commit], seen.append)
    root = tmp_path / "new" / "store"
    assert seen == [1] and git(root, "rev-parse", "HEAD").strip() == head and is_clean(root)
    assert git(root, "log", "--format=%an <%ae> %B").strip() == (
        "Priya Shah <priya.shah@senco.invalid> senco: store begun\n\nDocument: senco\nChange: store-begun"
    )


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(StoreTrouble, match="is not empty"):
        found_store(tmp_path, [])
    with pytest.raises(StoreTrouble, match="is no folder"):
        found_store(tmp_path / "letter.txt", [])
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


def test_a_bad_path_is_refused_in_words(tmp_path: Path) -> None:
    commit = first_commit({".git/hooks/x": b"#!/bin/sh\n"}, "x", "P", None, WHEN)
    with pytest.raises(StoreTrouble):
        found_store(tmp_path / "store", [commit])
    assert list((tmp_path / "store").iterdir()) == []
