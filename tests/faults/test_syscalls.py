"""Promises 2 and 3: a fault or a full disk at any one step leaves everything as it was, and a sentence."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, Refused, record
from senco_tui.history import launcher
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, text
from tests.faults.tracing import fault_was_met, faulty_git, need_strace

pytestmark = pytest.mark.promise(2)

PATH = f"{FOLDER}/plan.md"
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
NEW = PLAN.replace("line 3", "line 5")

STEPS = {
    "unpack-objects": (
        "write",
        "fsync",
        "link,linkat,rename,renameat,renameat2",
        "mkdir,mkdirat",
        "openat",
        "read",
    ),
    "update-ref": ("write", "fsync", "rename,renameat,renameat2", "openat", "unlink,unlinkat"),
    "update-index": ("write", "fsync", "rename,renameat,renameat2", "openat"),
}
POINTS = [(verb, call) for verb, calls in STEPS.items() for call in calls]


def holds(store: Store, outcome: Recorded | Refused) -> None:
    """Recorded and in its file, or refused and nothing changed; and the next save works."""
    recorded = git(store, "show", f"HEAD:{PATH}")
    if isinstance(outcome, Recorded):
        assert recorded == NEW and text(store, PATH) == NEW
    else:
        assert outcome.kind == "trouble" and outcome.sentence.isprintable()
        assert recorded == PLAN and text(store, PATH) == PLAN
        assert git(store, "rev-list", "--count", "HEAD").strip() == "1"
    store.close()
    with open_store(store.root, account="priya") as again:
        assert is_clean(again)
        further = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
        done = record(again, further, when=NOW)
        assert isinstance(done, Recorded), done
        assert is_clean(again) and git(again, "fsck", "--strict", "--no-dangling") == ""


def fault_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, syscall: str, error: str, nth: int
) -> bool:
    """Save once with that fault in that git; False where git never came so far."""
    place = tmp_path / f"{verb}-{syscall[:5]}-{error}-{nth}"
    place.mkdir()
    store = make_store(place)
    shim = faulty_git(place, verb, syscall, error, nth)
    monkeypatch.setattr(launcher, "git_program", lambda: str(shim))
    with open_store(store.root, account="priya") as faulty:
        outcome = record(faulty, AMENDED, when=NOW)
        monkeypatch.undo()
        holds(faulty, outcome)
    return fault_was_met(place)


@pytest.mark.parametrize(("verb", "syscall"), POINTS, ids=[f"{v}-{c.partition(',')[0]}" for v, c in POINTS])
def test_a_fault_in_a_git_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, syscall: str
) -> None:
    need_strace()
    error = "ENOSPC" if syscall == "write" else "EIO"
    met = [fault_at(tmp_path, monkeypatch, verb, syscall, error, nth) for nth in (1, 2, 4)]
    assert met[0] or "unlink" in syscall, "the fault was never met, so nothing is proved"


@pytest.mark.parametrize(("verb", "syscall"), POINTS, ids=[f"{v}-{c.partition(',')[0]}" for v, c in POINTS])
def test_a_git_command_that_dies(
    swift_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, syscall: str
) -> None:
    need_strace()
    met = [fault_at(swift_path, monkeypatch, verb, syscall, "KILL", nth) for nth in (1, 2)]
    assert met[0] or "unlink" in syscall, "the fault was never met, so nothing is proved"


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("error", ["EIO", "ENOSPC", "EACCES", "KILL"])
@pytest.mark.parametrize(("verb", "syscall"), POINTS, ids=[f"{v}-{c.partition(',')[0]}" for v, c in POINTS])
def test_a_fault_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str, syscall: str, error: str
) -> None:
    need_strace()
    nth = 1
    while fault_at(tmp_path, monkeypatch, verb, syscall, error, nth) and nth < 60:
        nth += 1


OWN_CALLS = ("write", "fsync", "replace", "link", "unlink", "mkdir", "open", "fchmod")


def failing_at(real: Callable[..., object], nth: int, number: int, met: list[int]) -> Callable[..., object]:
    """The system call, refusing its n-th time."""

    def call(*arguments: object, **named: object) -> object:
        met.append(1)
        if len(met) == nth:
            raise OSError(number, os.strerror(number))
        return real(*arguments, **named)

    return call


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("name", OWN_CALLS)
def test_a_fault_in_our_own_save(
    swift_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int
) -> None:
    for nth in range(1, 9):
        place = swift_path / str(nth)
        place.mkdir()
        store = make_store(place)
        store.repository.blob(store.repository.head() or "", PATH)
        met: list[int] = []
        with monkeypatch.context() as patched:
            real = {one: getattr(os, one) for one in dir(os)}
            faulty = {**real, name: failing_at(real[name], nth, number, met)}
            patched.setattr("senco_tui.cabinet.disk.os", SimpleNamespace(**faulty))
            outcome = record(store, AMENDED, when=NOW)
        holds(store, outcome)
        if len(met) < nth:
            break
