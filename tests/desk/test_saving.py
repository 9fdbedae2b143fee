"""A save is whole or not at all: whatever fails, files and history say the same as before."""

from pathlib import Path

import pytest

from senco_tui.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.desk.opening import Store
from senco_tui.desk.saving import Page, restored, saved
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import GitFailed, HeadMoved
from tests.desk.stores import FOLDER, NOW, PLAN, git, is_clean, make_store, text

PLAN_PATH, NOTE_PATH = f"{FOLDER}/plan.md", f"{FOLDER}/notes/2026-11-16-1.md"
PAGES = [Page(PLAN_PATH, PLAN.encode(), b"new plan\n"), Page(NOTE_PATH, None, b"new note\n")]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def untouched(store: Store) -> bool:
    same = text(store, PLAN_PATH) == PLAN and not (store.root / NOTE_PATH).exists()
    return same and git(store, "rev-list", "--count", "HEAD").strip() == "1" and is_clean(store)


def test_several_files_are_one_commit(store: Store) -> None:
    done = saved(store, PAGES, "P24-017 plan: x\n", NOW, store.repository.head())
    assert done.paths == (PLAN_PATH, NOTE_PATH) and is_clean(store)
    assert text(store, PLAN_PATH) == "new plan\n" and text(store, NOTE_PATH) == "new note\n"
    assert store.repository.unfinished() is None


def test_when_the_second_file_fails_the_first_goes_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = DiskCabinet.save_if

    def failing(self: DiskCabinet, path: str, data: bytes, expected: str | None) -> str:
        if path == NOTE_PATH:
            raise CabinetTrouble(path, f"{path}: the disk is full")
        return real(self, path, data, expected)

    monkeypatch.setattr(DiskCabinet, "save_if", failing)
    with pytest.raises(CabinetTrouble, match="disk is full"):
        saved(store, PAGES, "x\n", NOW, store.repository.head())
    assert untouched(store) and store.repository.unfinished() is None


def test_a_file_that_moved_in_between_is_never_overwritten(store: Store) -> None:
    (store.root / PLAN_PATH).write_text("hers\n")
    with pytest.raises(Moved):
        saved(store, list(reversed(PAGES)), "x\n", NOW, store.repository.head())
    assert text(store, PLAN_PATH) == "hers\n" and not (store.root / NOTE_PATH).exists()


def test_a_branch_that_moved_in_between_is_never_overwritten(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = store.repository.head()
    real = Repository.publish

    def late(self: Repository, commit: str, expected_old: str | None) -> None:
        git(store, "commit", "-q", "--allow-empty", "-m", "hers")
        real(self, commit, expected_old)

    monkeypatch.setattr(Repository, "publish", late)
    with pytest.raises(HeadMoved):
        saved(store, PAGES, "x\n", NOW, head)
    assert git(store, "log", "-1", "--format=%s").strip() == "hers"
    assert text(store, PLAN_PATH) == PLAN and is_clean(store)


def test_a_branch_that_moved_after_all_counts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Repository.publish

    def doubtful(self: Repository, commit: str, expected_old: str | None) -> None:
        real(self, commit, expected_old)
        raise GitFailed("update-ref", "fatal: the answer was lost")

    monkeypatch.setattr(Repository, "publish", doubtful)
    assert saved(store, PAGES, "x\n", NOW, store.repository.head()).paths == (PLAN_PATH, NOTE_PATH)
    assert is_clean(store)


def test_an_index_somebody_holds_does_not_stop_a_save(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("senco_tui.history.recovery.git_may_be_running", lambda root: True)
    (store.root / ".git/index.lock").write_text("hers")
    saved(store, PAGES, "x\n", NOW, store.repository.head())
    assert store.repository.unfinished() is not None
    (store.root / ".git/index.lock").unlink()
    monkeypatch.undo()
    from senco_tui.desk.opening import open_store

    open_store(store.root).close()
    assert is_clean(store) and store.repository.unfinished() is None


def test_what_is_recorded_already_is_put_back_without_a_commit(store: Store) -> None:
    (store.root / PLAN_PATH).write_text("scribble\n")
    restored(store, [Page(PLAN_PATH, b"scribble\n", PLAN.encode())])
    assert untouched(store)
