"""What a killed git left is moved aside; what a living one holds is not touched."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.history import recovery
from senco_tui.history.lock import held
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store/.git"


@pytest.fixture
def living_git(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        ["git", "hash-object", "--stdin"], cwd=folder.parent, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    yield process
    process.kill()
    process.wait()


def test_locks_are_found_wherever_git_puts_them(folder: Path) -> None:
    for name in ("index.lock", "refs/heads/main.lock", "packed-refs.lock"):
        (folder / name).write_text("")
    assert {p.name for p in recovery.locks(folder)} == {"index.lock", "main.lock", "packed-refs.lock"}
    assert set(recovery.stale_locks(folder)) == set(recovery.locks(folder))


def test_a_living_git_keeps_its_locks_until_long_after(
    folder: Path, living_git: subprocess.Popen[bytes]
) -> None:
    (folder / "index.lock").write_text("")
    with held(folder, "Jo", 0):
        assert recovery.git_may_be_running(folder.parent)
        assert recovery.stale_locks(folder) == () and recovery.temporaries(folder) == ()
        os.utime(folder / "index.lock", (0, 0))
        assert recovery.stale_locks(folder) == (folder / "index.lock",)


def test_a_git_elsewhere_or_dead_is_no_hindrance(
    folder: Path, living_git: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    assert not recovery.git_may_be_running(tmp_path / "other")
    living_git.kill()
    living_git.wait()
    assert not recovery.git_may_be_running(folder.parent)


def test_a_reader_holds_nothing(folder: Path) -> None:
    reader = subprocess.Popen(
        ["git", "cat-file", "--batch"], cwd=folder.parent, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    assert not recovery.git_may_be_running(folder.parent)
    reader.kill()
    reader.wait()


def test_a_command_is_known_by_its_verb_and_not_by_its_words(folder: Path) -> None:
    argv = ["git", "-c", "x.y=log", "hash-object", "--stdin", "--path", "log"]
    writer = subprocess.Popen(argv, cwd=folder.parent, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    while Path(f"/proc/{writer.pid}/comm").read_text() != "git\n":
        time.sleep(0.001)
    assert recovery.git_may_be_running(folder.parent)
    writer.kill()
    writer.wait()


def test_what_cannot_be_moved_is_said(folder: Path) -> None:
    (folder / "index.lock").write_text("x")
    (folder / recovery.STALE_FOLDER).write_text("a file in its place")
    with pytest.raises(HistoryTrouble, match=r"index\.lock cannot be moved aside"):
        recovery.set_aside(folder, [folder / "index.lock"])


def test_set_aside_deletes_nothing(folder: Path) -> None:
    for words in ("first", "second"):
        (folder / "index.lock").write_text(words)
        assert recovery.set_aside(folder, [folder / "index.lock"]) == (".git/index.lock",)
    kept = sorted(p.read_text() for p in (folder / recovery.STALE_FOLDER).iterdir())
    assert kept == ["first", "second"] and not (folder / "index.lock").exists()
    assert recovery.set_aside(folder, [folder / "index.lock"]) == ()
