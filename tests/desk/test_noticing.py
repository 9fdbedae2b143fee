"""A hand edit is noticed by its bytes, whatever its time says."""

import os
from pathlib import Path

import pytest

from senco_tui.desk.noticing import errors_in, hand_edit, hand_edits, reading_of
from senco_tui.desk.opening import Store
from tests.desk.stores import CASE, FOLDER, PLAN, make_store

PATH = f"{FOLDER}/plan.md"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def test_an_edit_of_the_same_size_and_time_is_noticed(store: Store) -> None:
    before = (store.root / PATH).stat()
    (store.root / PATH).write_text(PLAN.replace("line 3", "line 4"))
    os.utime(store.root / PATH, ns=(before.st_atime_ns, before.st_mtime_ns))
    (edit,), refused = hand_edits(store)
    assert (edit.path, edit.case, edit.document, edit.named) == (PATH, CASE, "plan", "plan")
    assert edit.recorded == PLAN.encode() and edit.found != edit.recorded and refused == []
    assert hand_edit(store, PATH) == edit and hand_edits(store, "P24-018") == ([], [])


def test_a_touched_file_is_no_edit(store: Store) -> None:
    os.utime(store.root / PATH)
    assert hand_edits(store) == ([], []) and hand_edit(store, PATH) is None


def test_new_and_gone(store: Store) -> None:
    (store.root / PATH).unlink()
    (store.root / "README.md").write_text("# ours\n")
    (new, gone), _ = hand_edits(store)
    assert (new.path, new.named, new.recorded) == ("README.md", "README.md", None)
    assert (gone.path, gone.found) == (PATH, None)
    assert errors_in(gone) == () and errors_in(new) == () and reading_of(new, new.found) is None


def test_what_cannot_be_understood_is_told_by_line(store: Store) -> None:
    (store.root / PATH).write_bytes(b"---\ncycle: \xff\n---\n")
    edit = hand_edit(store, PATH)
    assert edit is not None and errors_in(edit)[0].line == 2 and reading_of(edit, edit.found) is None
