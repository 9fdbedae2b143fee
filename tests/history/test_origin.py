"""Which history this is: the first commit, alike in every clone, noted and found again without the note."""

import subprocess
from pathlib import Path

from senco_tui.history.origin import NOTE, origin
from tests.desk.years import kept


def test_it_is_the_first_commit_and_is_noted(tmp_path: Path) -> None:
    store = kept(tmp_path / "store")
    first = store.ids()[0]
    assert origin(store.root) == first
    assert (store.root / ".git" / NOTE).read_text() == f"{first}\n"
    assert origin(store.root) == first


def test_a_clone_has_the_same(tmp_path: Path) -> None:
    store = kept(tmp_path / "store")
    argv = ["git", "clone", "--quiet", str(store.root), str(tmp_path / "clone")]
    subprocess.run(argv, check=True)
    assert origin(tmp_path / "clone") == origin(store.root)


def test_where_history_is_cut_off_nothing_is_noted(tmp_path: Path) -> None:
    store = kept(tmp_path / "store")
    argv = ["git", "clone", "--quiet", "--depth=1", f"file://{store.root}", str(tmp_path / "cut")]
    subprocess.run(argv, check=True)
    assert origin(tmp_path / "cut") == store.ids()[-1]
    assert not (tmp_path / "cut/.git" / NOTE).exists()


def test_a_note_that_is_no_id_is_written_anew(tmp_path: Path) -> None:
    store = kept(tmp_path / "store")
    (store.root / ".git" / NOTE).write_text("--all\n")
    assert origin(store.root) == store.ids()[0]
    assert (store.root / ".git" / NOTE).read_text() == f"{store.ids()[0]}\n"


def test_where_nothing_is_recorded_there_is_none(tmp_path: Path) -> None:
    assert origin(tmp_path) is None
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    assert origin(tmp_path) is None
    (tmp_path / ".git/refs/heads/main").write_text("1" * 40)
    (tmp_path / ".git/HEAD").write_text("ref: refs/heads/main\n")
    assert origin(tmp_path) is None
