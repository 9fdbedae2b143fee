"""The index of acts answers as git does, whatever happened to the history or to the index."""

import os
import subprocess
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from senco_tui.cabinet.folders import narrowing
from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import Store
from senco_tui.desk.recalling import log
from senco_tui.desk.recording import record, undo
from senco_tui.desk.retracing import ACTS_FILE, acts_on, bring_up_acts, revision_from, told_of
from tests.desk.stores import CASE, FOLDER, NOW, make_store

ASKED: tuple[tuple[str | None, str | None, int | None], ...] = (
    (CASE, None, None), (CASE, None, 2), (CASE, "plan", None), (CASE, "notes", None), ("P24-018", None, 20),
    (None, "setting/staff", None),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def _reword(store: Store, words: str, case: str = CASE, *, days: int = 0) -> None:
    record(store, SectionReworded(case, "casefile", "Strengths", words), when=NOW + timedelta(days=days))


def _git(store: Store, *argv: str) -> str:
    who = {f"GIT_{one}_{what}": "x" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    argv = ("git", "-C", str(store.root), *argv)
    return subprocess.run(
        argv, env={**os.environ, **who}, check=True, capture_output=True, text=True
    ).stdout.strip()


def _alike(store: Store) -> bool:
    """Whether all answers are git's own; True where the index gave at least one."""
    given = []
    for case, document, limit in ASKED:
        path = narrowing(case, document)
        assert path is not None
        by_git = store.repository.log((path,), limit=limit)
        assert log(store, case, document, limit) == by_git
        given.append(acts_on(store, path, limit))
        assert given[-1] in (None, by_git)
    return any(one is not None for one in given)


def test_a_revision_is_kept_as_it_is(store: Store) -> None:
    _reword(store, "Zoë’s maps\nand more")
    for revision in store.repository.log():
        assert revision_from(told_of(revision)) == revision


def test_before_it_was_made_git_is_asked_and_afterwards_it_keeps_up(store: Store) -> None:
    assert not _alike(store)
    assert bring_up_acts(store)
    assert _alike(store)
    _reword(store, "one")
    _reword(store, "two", "P24-018", days=-400)
    assert _alike(store)
    assert (store.root / ".git" / ACTS_FILE).stat().st_mode & 0o777 == 0o600


def test_where_histories_were_joined_git_is_asked(store: Store) -> None:
    assert bring_up_acts(store)
    _pull(store, "hers")
    assert not _alike(store)
    assert not bring_up_acts(store)
    assert not _alike(store)


def test_a_history_written_anew_is_not_mixed_with_the_old(store: Store) -> None:
    _reword(store, "one")
    assert bring_up_acts(store)
    _git(store, "update-ref", "HEAD", "HEAD~1")
    assert not _alike(store)
    assert bring_up_acts(store)
    assert _alike(store)


@pytest.mark.parametrize("seed", range(3))
def test_the_index_answers_as_git_does(store: Store, seed: int) -> None:
    chance, file = Random(seed), store.root / ".git" / ACTS_FILE
    for turn in range(8):
        match chance.choice(
            ("record", "record", "undo", "clock", "pull", "kill", "cut", "bring up", "bring up")
        ):
            case "record":
                _reword(store, f"turn {turn}", chance.choice((CASE, "P24-018")))
            case "clock":
                _reword(store, f"turn {turn}", days=chance.randrange(-9000, 9000))
            case "undo":
                undo(store, None, why="", when=NOW)
            case "pull" if turn > 4:
                _pull(store, f"hers {turn}")
            case "kill":
                file.unlink(missing_ok=True)
            case "cut" if file.exists():
                file.write_bytes(file.read_bytes()[: chance.randrange(9000)])
            case "bring up":
                bring_up_acts(store)
        _alike(store)


def _pull(store: Store, words: str) -> None:
    """Join a history that someone else went on with; the work tree follows."""
    note = f"{FOLDER}/notes/2026-11-01-1.md"
    blob = subprocess.run(
        ["git", "-C", str(store.root), "hash-object", "-w", "--stdin"],
        input=f"---\nhappened: 2026-11-01\n---\n{words}\n", capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    head = _git(store, "rev-parse", "HEAD")
    _git(store, "read-tree", head)
    _git(store, "update-index", "--add", "--cacheinfo", f"100644,{blob},{note}")
    tree = _git(store, "write-tree")
    hers = _git(store, "commit-tree", tree, "-p", head, "-m", f"{CASE} notes/2026-11-01-1: note written")
    joined = _git(store, "commit-tree", tree, "-p", head, "-p", hers, "-m", "joined")
    _git(store, "update-ref", "HEAD", joined)
    _git(store, "checkout-index", "-f", "-a")
