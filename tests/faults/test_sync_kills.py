"""Promise 1, for a sync: killed at any moment, the store is whole, no save is lost, the next completes."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from senco_tui.desk.opening import open_store
from senco_tui.document.read import read
from senco_tui.history.journal import JOURNAL_FILE
from tests.desk.hubs import PLAN, Two, amend, synced
from tests.desk.stores import CASE, FOLDER, git, is_clean
from tests.faults.harness import ROOT, gone

pytestmark = pytest.mark.promise(1)

KILLS, NIGHTLY = 20, 400


def survived(place: Path, kills: int, seed: int) -> None:
    """Let both record and one of them sync, killed again and again; then let both sync to the end."""
    chance = random.Random(seed)
    two = Two(place)
    starter = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.syncer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: set[str] = set()
    counts = {"priya": 0, "jo": 0}
    try:
        for n in range(kills):
            if n % 4 == 0:
                told |= _both_record(two, counts)
            _killed(starter, two.jo.root, chance, laying_out=n % 2 == 0)
            _whole(two.jo.root)
    finally:
        assert starter.stdin
        starter.stdin.close()
        starter.wait(timeout=10)
    for store in (two.jo, two.priya, two.jo):
        synced(store)
    for store in (two.priya, two.jo):
        assert is_clean(store) and git(store, "fsck", "--strict", "--no-dangling") == ""
        assert told <= set(git(store, "log", "--format=%H").split())
        text = (store.root / PLAN).read_text()
        assert f"asks for help {counts['priya']}\n" in text and f"target: {counts['jo']} of 5" in text
    two.close()


def _both_record(two: Two, counts: dict[str, int]) -> set[str]:
    n, m = counts["priya"], counts["jo"]
    for number in range(6):
        note = two.priya.root / f"{FOLDER}/notes/2026-11-{n + 1:02}-{number + 1}.md"
        note.parent.mkdir(exist_ok=True)
        note.write_text(f"---\nhappened: 2026-11-{n + 1:02}\n---\n\nSeen {number}.\n")
    amend(two.priya, PLAN, f"asks for help {n}\n" if n else "asks for help\n", f"asks for help {n + 1}\n")
    synced(two.priya)
    amend(two.jo, PLAN, f"target: {m} of 5" if m else "target: 3 of 5", f"target: {m + 1} of 5")
    counts["priya"], counts["jo"] = n + 1, m + 1
    return {store.repository.head() or "" for store in (two.priya, two.jo)}


def _killed(starter: "subprocess.Popen[str]", root: Path, chance: random.Random, *, laying_out: bool) -> None:
    """Kill a sync at any moment, or at one while what came is being laid out."""
    assert starter.stdin and starter.stdout
    starter.stdin.write(f"{root}\tjo\n")
    starter.stdin.flush()
    pid = int(starter.stdout.readline())
    journal, until = root / ".git" / JOURNAL_FILE, time.monotonic() + (1.0 if laying_out else 0.0)
    while not journal.exists() and time.monotonic() < until:
        time.sleep(0.0005)
    time.sleep(chance.random() * (0.012 if laying_out else 0.4))
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    assert gone(pid)


def _whole(root: Path) -> None:
    """No file half written; the next opening leaves nothing to recover and nothing unrecorded."""
    reading = read("plan", (root / PLAN).read_text(), path=PLAN, case=CASE)
    assert reading.trusted
    until = time.monotonic() + 5
    while True:
        with open_store(root, account="jo") as store:
            left = store.repository.needs_recovery()
        if not left or time.monotonic() > until:
            break
        time.sleep(0.05)
    assert not left and is_clean(root)


def test_every_kill_of_a_sync_is_survived(swift_path: Path) -> None:
    survived(swift_path, KILLS, 2026)


def test_without_the_completing_they_are_not(swift_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The harness proves itself: what was cut off and is not completed is found."""
    monkeypatch.setattr("senco_tui.desk.recovering.completed", lambda *_: False)
    with pytest.raises(AssertionError):
        survived(swift_path, 40, 7)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_hundreds_of_kills_of_a_sync_are_survived(swift_path: Path) -> None:
    survived(swift_path, NIGHTLY, 7)
