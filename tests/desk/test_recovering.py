"""After a crash the next opening sets leavings aside, says what was cut off, and deletes nothing."""

from pathlib import Path

import pytest

from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, record_by_hand
from tests.desk.stores import FOLDER, NOW, PLAN, git, is_clean, make_store, text

PATH = f"{FOLDER}/plan.md"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def stale(store: Store) -> list[str]:
    return sorted(p.name.partition("-")[2] for p in (store.root / ".git/senco-stale").iterdir())


def test_a_lock_left_by_a_dead_git_is_moved_aside(store: Store) -> None:
    for name in ("index.lock", "HEAD.lock", "refs/heads/main.lock"):
        (store.root / ".git" / name).write_text("left")
    again = open_store(store.root)
    assert stale(store) == ["HEAD.lock", "index.lock", "main.lock"]
    assert len(again.notices) == 1 and "senco-stale" in again.notices[0]
    git(store, "add", "-A")


def test_a_cut_off_save_is_told_and_its_words_stay(store: Store) -> None:
    commit = store.repository.prepare({PATH: b"new"}, "x", "P", "p@x", NOW, store.repository.head())
    store.repository.begin(commit, [PATH])
    (store.root / PATH).write_text(PLAN.replace("line 3", "line 5"))
    left = store.root / FOLDER / ".senco-00ff.tmp"
    left.write_bytes(b"half")
    again = open_store(store.root)
    assert not left.exists() and ".senco-00ff.tmp" in stale(store)
    assert again.notices[-1] == (
        "A save of P24-017 plan was cut off: its words are in the file, not yet recorded."
    )
    assert "line 5" in text(store, PATH)
    assert open_store(store.root).notices == ()
    (one,) = record_by_hand(again, None, why="", when=NOW)
    assert isinstance(one, Recorded) and is_clean(store)


def test_a_save_cut_off_after_its_commit_only_lacked_the_index(store: Store) -> None:
    head = store.repository.head()
    new = PLAN.replace("line 3", "line 5")
    commit = store.repository.prepare({PATH: new.encode()}, "x", "P", "p@x", NOW, head)
    store.repository.begin(commit, [PATH])
    (store.root / PATH).write_text(new)
    store.repository.publish(commit, head)
    assert not is_clean(store)
    again = open_store(store.root)
    assert is_clean(store) and not any("cut off:" in one for one in again.notices)


def test_an_unreadable_note_makes_it_look_everywhere(store: Store) -> None:
    (store.root / ".git/senco-unfinished.json").write_text("{half")
    left = store.root / "setting/.senco-00ff.tmp"
    left.write_bytes(b"half")
    open_store(store.root)
    assert not left.exists() and set(stale(store)) == {".senco-00ff.tmp", "senco-unfinished.json"}


def test_while_someone_saves_nothing_is_touched(store: Store) -> None:
    with store.repository.lock("Priya Shah"):
        (store.root / ".git/index.lock").write_text("hers")
        assert open_store(store.root).notices == ()
    assert (store.root / ".git/index.lock").exists()


def test_what_git_was_still_writing_is_moved_aside(store: Store) -> None:
    store.repository.begin("0" * 40, [PATH])
    half = store.root / ".git/objects/ab"
    half.mkdir(exist_ok=True)
    (half / "tmp_obj_abc").write_text("half")
    open_store(store.root)
    assert "tmp_obj_abc" in stale(store)


def test_objects_half_written_are_moved_aside_too(store: Store) -> None:
    store.repository.begin("", [PATH])
    left = store.root / ".git/objects/ab/tmp_obj_x1"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"half")
    (told,) = open_store(store.root).notices
    assert "tmp_obj_x1" in told and not left.exists()
    assert stale(store) == ["senco-unfinished.json", "tmp_obj_x1"]
    assert open_store(store.root).notices == () and is_clean(store)
