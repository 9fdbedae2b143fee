"""Promise 2, the whole process: death, EIO or ENOSPC at any one call of any kind of save loses nothing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

import pytest

from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record, record_by_hand
from tests.desk.stores import git, is_clean, make_store
from tests.faults.acts import ACTS, CASE, LATER
from tests.faults.tracing import fault, fault_was_met, need_strace

pytestmark = pytest.mark.promise(2)

ROOT = Path(__file__).resolve().parents[2]
CALLS = {
    "write": "write",
    "sync": "fsync",
    "rename": "rename,renameat,renameat2",
    "link": "link,linkat",
    "unlink": "unlink,unlinkat",
    "mkdir": "mkdir,mkdirat",
}
ROADS = [name for name in ACTS if name != "naive"]
SAMPLE = [
    ("form", "write", "KILL", 2),
    ("form", "sync", "KILL", 1),
    ("form", "rename", "KILL", 1),
    ("form", "unlink", "KILL", 1),
    ("form", "write", "ENOSPC", 2),
    ("form", "sync", "EIO", 2),
    ("review", "mkdir", "KILL", 1),
    ("review", "link", "KILL", 1),
    ("review", "unlink", "KILL", 1),
    ("review", "write", "KILL", 3),
    ("review", "rename", "EIO", 1),
    ("review", "link", "EIO", 1),
    ("review", "mkdir", "ENOSPC", 1),
    ("review", "sync", "EIO", 4),
    ("hand edit", "write", "KILL", 1),
    ("hand edit", "unlink", "EIO", 1),
    ("undo", "rename", "KILL", 1),
    ("undo", "sync", "KILL", 2),
    ("undo", "write", "ENOSPC", 2),
    ("sign-off", "mkdir", "KILL", 1),
    ("sign-off", "link", "KILL", 1),
    ("sign-off", "sync", "EIO", 3),
    ("redo", "rename", "EIO", 1),
    ("redo", "unlink", "KILL", 1),
]
"""Road, call, what befalls it, and which of them; the nightly run takes every one there is."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What lies in the work tree, and what the branch says."""

    files: dict[str, bytes]
    recorded: str

    @classmethod
    def of(cls, root: Path) -> "Standing":
        """As it stands now."""
        cabinet = DiskCabinet(root)
        files = {path: found[0] for path in cabinet.paths() if (found := cabinet.read(path))}
        return cls(files, git(root, "ls-tree", "-r", "HEAD"))


@dataclass(frozen=True, slots=True)
class Readied:
    """A store made ready for an act, and how it stands before and after it where nothing goes wrong."""

    root: Path
    before: Standing
    after: Standing


@pytest.fixture(scope="module")
def yard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the readied stores stand, in memory where the machine has such a disk."""
    place = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else tmp_path_factory.getbasetemp()
    own = place / f"senco-struck-{os.getpid()}"
    own.mkdir()
    yield own
    readied.cache_clear()
    shutil.rmtree(own)


@cache
def readied(yard: Path, name: str) -> Readied:
    """The store of an act, once."""
    place = yard / name.replace(" ", "-")
    place.mkdir()
    with make_store(place) as store:
        ACTS[name].ready(store)
        root = store.root
    shutil.copytree(root, place / "twin", symlinks=True)
    with open_store(place / "twin", account="priya") as twin:
        assert all(isinstance(one, Recorded) for one in ACTS[name].do(twin))
    return Readied(root, Standing.of(root), Standing.of(place / "twin"))


def struck(yard: Path, name: str, call: str, error: str, nth: int) -> bool:
    """Do the act with that fault and hold what is left against the promise; False where it never came."""
    ready = readied(yard, name)
    place = yard / f"{name}-{call}-{error}-{nth}".replace(" ", "-")
    root = Path(shutil.copytree(ready.root, place / "store", symlinks=True))
    open_store(root, account="priya").close()  # what an account keeps for a store is there already
    argv = [need_strace(), "-qq", "-o", f"{place}/trace", *fault(CALLS[call], error, nth)]
    subprocess.run(
        [*argv, sys.executable, "-m", "tests.faults.acts", str(root), name],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    told = root.with_name("store.told")
    _held(root, ready, told.read_text() if told.exists() else "")
    met = fault_was_met(place)
    shutil.rmtree(place)
    return met


def _held(root: Path, ready: Readied, told: str) -> None:
    """Every file whole, nothing acknowledged lost, never a commit without its files; and it goes on."""
    before, after, now = ready.before, ready.after, Standing.of(root)
    assert now.recorded in (before.recorded, after.recorded)
    for path in {*before.files, *after.files, *now.files}:
        assert now.files.get(path) in (before.files.get(path), after.files.get(path)), f"{path} is not whole"
    if now.recorded == after.recorded:
        assert now.files == after.files, "a commit stands without its files"
    if told.startswith("recorded"):
        assert now.recorded == after.recorded, "acknowledged and not recorded"
    elif told:
        assert told.isprintable() and now == before
    with open_store(root, account="priya") as store:
        assert not store.repository.needs_recovery()
        if now.files != before.files and now.recorded == before.recorded:
            assert any("was cut off" in notice for notice in store.notices)
        assert all(isinstance(one, Recorded) for one in record_by_hand(store, None, when=LATER))
        further = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
        assert isinstance(record(store, further, when=LATER), Recorded)
        assert is_clean(root) and git(root, "fsck", "--strict", "--no-dangling") == ""


@pytest.mark.parametrize(("name", "call", "error", "nth"), SAMPLE)
def test_one_fault_loses_nothing(yard: Path, name: str, call: str, error: str, nth: int) -> None:
    assert struck(yard, name, call, error, nth), "the fault was never met, so nothing is proved"


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("error", ["KILL", "EIO", "ENOSPC"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", ROADS)
def test_no_fault_at_any_call_loses_anything(yard: Path, name: str, call: str, error: str) -> None:
    for nth in count(1):
        if not struck(yard, name, call, error, nth):
            break


def test_the_obvious_writer_is_harmed(yard: Path) -> None:
    """The harness proves itself: killed as it writes, the plan is empty."""
    with pytest.raises(AssertionError, match="is not whole"):
        for nth in (1, 2, 3):
            struck(yard, "naive", "write", "KILL", nth)
