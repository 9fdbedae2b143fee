"""What lies loose is packed and nothing is lost: not what no branch stands on, not when it is cut off."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.history.repository import Repository
from senco_tui.history.tidying import STEPS, loose
from tests.faults.tracing import need_strace
from tests.history.repositories import PLAN, START, git, made

PACK, GRAPH = STEPS
CALLS = "rename,link,linkat,unlink,unlinkat"
"""The calls by which git puts something in its place, or takes it away."""


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    """A repository with saves of its own on top of its first pack, and one that no branch stands on."""
    root = tmp_path / "store"
    with made(root) as opened:
        for n in range(4):
            _save(opened, n)
        opened.prepare({PLAN: b"refused\n"}, "refused", "Jo", "jo@school.invalid", START, opened.head())
        yield opened


def _save(repository: Repository, n: int) -> None:
    head = repository.head()
    files: dict[str, bytes | None] = {PLAN: f"turn {n}\n".encode()}
    made = repository.prepare(files, f"turn {n}", "Jo Bell", "jo@school.invalid", START, head)
    repository.publish(made, head)


def everything(repository: Repository) -> str:
    """Every object there is, with its kind and size."""
    return git(repository.root, "cat-file", "--batch-all-objects", "--batch-check")


def test_all_is_packed_and_all_is_there(repository: Repository) -> None:
    before, log = everything(repository), repository.log()
    assert loose(repository.git_folder) > 20
    with repository.lock("Jo"):
        repository.tidy()
    assert loose(repository.git_folder) == 0
    assert everything(repository) == before
    assert repository.log() == log
    assert repository.upkeep.faults() == ()
    git(repository.root, "commit-graph", "verify")


def test_what_was_open_reads_on_and_records_on(repository: Repository) -> None:
    head = repository.head()
    assert head is not None and repository.blob(head, PLAN) == b"turn 3\n"
    with repository.lock("Jo"):
        repository.tidy()
    _save(repository, 5)
    newest = repository.head()
    assert newest is not None and repository.blob(newest, PLAN) == b"turn 5\n"
    assert len(repository.log()) == 9


@pytest.mark.parametrize(("step", "nth"), [(PACK, 1), (PACK, 4), (PACK, 9), (GRAPH, 1), (GRAPH, 2)])
def test_cut_off_anywhere_it_harms_nothing(repository: Repository, step: tuple[str, ...], nth: int) -> None:
    before = everything(repository)
    trap = ["-f", "-qq", "-o", "/dev/null", "-e", f"inject={CALLS}:signal=KILL:when={nth}"]
    argv = [need_strace(), *trap, "git", *step]
    assert subprocess.run(argv, cwd=repository.root, capture_output=True, check=False).returncode
    assert everything(repository) == before
    assert repository.upkeep.faults() == ()
    with repository.lock("Jo"):
        repository.set_aside()
        repository.tidy()
    _save(repository, 6)
    assert repository.upkeep.faults() == ()
    git(repository.root, "commit-graph", "verify")
    assert not [
        p for p in repository.git_folder.rglob("*") if "tmp" in p.name and p.parent.name != "senco-stale"
    ]
