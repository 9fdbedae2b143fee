"""The whole road of a save, and that plain git finds everything in order after it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from senco_tui.history.repository import Repository
from senco_tui.history.trouble import Busy, HeadMoved, HistoryTrouble, Locked
from tests.history.repositories import NOTE, PLAN, START, git, made


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return made(tmp_path / "store")


def save(repository: Repository, files: dict[str, bytes | None], who: str = "Priya Shah") -> str:
    with repository.lock(who):
        head = repository.head()
        commit = repository.prepare(files, "P24-017 plan: saved\n", who, "p@x", START, head)
        repository.begin(commit, list(files))
        for path, data in files.items():
            place = repository.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True) if data is None else place.write_bytes(data)
        repository.publish(commit, head)
        assert repository.refresh(list(files))
        repository.end()
    return commit


def test_after_a_save_plain_git_finds_all_in_order(repository: Repository) -> None:
    commit = save(repository, {PLAN: b"new\n", NOTE: b"note\n"})
    save(repository, {NOTE: None})
    assert (
        git(repository.root, "status", "--porcelain") == "" and git(repository.root, "fsck", "--strict") == ""
    )
    assert repository.stands(commit) and not repository.needs_recovery()
    assert repository.blob(repository.head() or "", PLAN) == b"new\n"
    assert (
        git(repository.root, "reflog", "-1", "--format=%gn %gs").strip() == "Priya Shah P24-017 plan: saved"
    )


def test_threads_take_turns(repository: Repository) -> None:
    def one(n: int) -> str:
        return save(repository, {f"pupils/P24/P24-{n:03d}/plan.md": b"%d\n" % n})

    with ThreadPoolExecutor(4) as pool:
        commits = list(pool.map(one, range(100, 112)))
    assert len(repository.log()) == 16 and {r.id for r in repository.log(limit=12)} == set(commits)
    assert git(repository.root, "status", "--porcelain") == ""


def test_a_branch_that_moved_refuses(repository: Repository) -> None:
    head = repository.head()
    commit = repository.prepare({PLAN: b"x"}, "x", "P", "p@x", START, head)
    git(repository.root, "commit", "-q", "--allow-empty", "-m", "hers")
    with pytest.raises(HeadMoved):
        repository.publish(commit, head)


def test_a_dead_lock_is_moved_aside_and_a_living_one_is_not(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository.git_folder / "refs/heads/main.lock").write_text("")
    monkeypatch.setattr("senco_tui.history.recovery.git_may_be_running", lambda root: True)
    with pytest.raises(Locked):
        save(repository, {PLAN: b"1\n"})
    monkeypatch.undo()
    save(repository, {PLAN: b"2\n"})
    assert len(list((repository.git_folder / "senco-stale").iterdir())) == 1


def test_a_child_keeps_the_lock_its_parent_held(repository: Repository) -> None:
    with repository.lock("Priya"):
        child = repository._launcher.start("hash-object", "--stdin", keep=repository._kept_open())
    with pytest.raises(Busy), repository.lock("Jo", seconds=0.02):
        pass
    child.communicate(b"")
    with repository.lock("Jo", seconds=1):
        pass


def test_no_repository_of_its_own(tmp_path: Path, repository: Repository) -> None:
    with pytest.raises(HistoryTrouble, match="no git repository of its own"):
        Repository.open(repository.root / "pupils")
    (tmp_path / "link").mkdir()
    (tmp_path / "link/.git").symlink_to(repository.git_folder)
    with pytest.raises(HistoryTrouble):
        Repository.open(tmp_path / "link")


def test_it_closes_what_it_started(tmp_path: Path) -> None:
    with made(tmp_path / "other") as repository:
        repository.blob(repository.head() or "", PLAN)
        process = repository._objects._process.proc
    assert process.poll() is not None


def test_children_and_descriptors_stay_as_they_are(repository: Repository) -> None:
    import os

    def held() -> int:
        return len(os.listdir("/proc/self/fd"))

    save(repository, {PLAN: b"0\n"})
    before = held()
    for n in range(1, 12):
        save(repository, {PLAN: b"%d\n" % n})
        repository.log(limit=3)
        repository.revision((repository.head() or "")[:8])
    assert held() <= before + 1
