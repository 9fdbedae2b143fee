"""Starts savers, kills them at random moments, and holds what is left against what was promised."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from senco_tui.desk.opening import Store, open_store
from senco_tui.document.read import read
from tests.desk.stores import git, make_store
from tests.faults.saver import CASE, PLAN, acks_of, outcome_text

ROOT = Path(__file__).resolve().parents[2]
COUNTING = f"""\
---
# agreed at the kitchen table
cycle: 1
review_due: 2027-02-13
outcomes:
  - id: o1
    text: {outcome_text(0)}
  - id: o2
    text: {outcome_text(0)}
  - id: o3
    text: {outcome_text(0)}
---
## Strategies

{"Sits near the door. " * 200}
"""
STAFF = "staff:\n" + "".join(
    f"  - id: {account}\n    name: {name}\n    role: staff\n    account: {account}\n"
    for account, name in (("priya", "Priya Shah"), ("jo", "Jo Bell"), ("sam", "Sam Reed"))
)


def counting_store(place: Path) -> Path:
    """A store whose plan counts, closed again."""
    place.mkdir(parents=True, exist_ok=True)
    with make_store(place, {PLAN: COUNTING, "setting/staff.yaml": STAFF}) as store:
        return store.root


class Savers:
    """The forking saver: orders in, pids out."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.saver"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, root: Path, account: str, writer: str, first: int, count: int) -> int:
        """Start one that saves; its pid, which is also its process group's id."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{root}\t{account}\t{writer}\t{first}\t{count}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """End the forking saver itself."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()


@contextmanager
def savers() -> Iterator[Savers]:
    """A forking saver for the length of a test."""
    started = Savers()
    try:
        yield started
    finally:
        started.close()


def gone(pid: int, seconds: float = 60) -> bool:
    """Wait for a process to be gone; False where it is not in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.002)
    return False


def acks(root: Path, account: str) -> dict[int, str]:
    """The saves an account was told are recorded: number and revision."""
    try:
        lines = acks_of(root, account).read_text().splitlines()
    except FileNotFoundError:
        return {}
    return {int(number): revision for number, revision in (line.split() for line in lines)}


def number_in(text: str, outcome: str = "o1") -> int | None:
    """The number an outcome has come to; None where the plan is not whole."""
    reading = read("plan", text, path=PLAN, case=CASE)
    if not reading.trusted or reading.value is None or not text.endswith("Sits near the door. \n"):
        return None
    told = reading.value.outcome(outcome)
    found = re.search(r"counts to (\d+) without", told.text) if told else None
    return int(found[1]) if found else None


class Broken(AssertionError):
    """A promise was broken."""


class Killing:
    """One store, saved to and killed again and again by one writer."""

    def __init__(self, starter: Savers, root: Path, writer: str, seed: int) -> None:
        self.starter, self.root, self.writer = starter, root, writer
        self.chance = random.Random(seed)
        self.next = 1
        self.kills = 0

    def once(self) -> None:
        """Start a saver, kill it at some moment of a save, look whether the promises hold. Raises Broken."""
        known = acks(self.root, "priya")
        pid = self.starter.start(self.root, "priya", self.writer, self.next, 1000)
        self._wait_for_saves(pid, len(known) + self.chance.randint(1, 2))
        time.sleep(self.chance.random() * 0.06)
        self._kill(pid)
        self.kills += 1
        told = acks(self.root, "priya")
        if len(told) <= len(known):
            raise Broken(f"after kill {self.kills - 1} nothing could be saved any more")
        self.next = max(told) + 2
        self._held(told)

    def _wait_for_saves(self, pid: int, wanted: int) -> None:
        until = time.monotonic() + 5
        while len(acks(self.root, "priya")) < wanted and time.monotonic() < until:
            try:
                os.kill(pid, 0)
            except ProcessLookupError:
                return
            time.sleep(0.001)

    def _kill(self, pid: int) -> None:
        """Kill the whole process group; now and then its leader first, so that a git of its outlives it."""
        if self.chance.random() < 0.25:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.01)
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        assert gone(pid)

    def _held(self, told: dict[int, str]) -> None:
        """No file half written, no acknowledged save lost, never a commit without its file."""
        text = (self.root / PLAN).read_text()
        if number_in(text) is None:
            raise Broken(
                f"the plan is not whole after kill {self.kills}: {text[:80]!r} … {len(text)} characters"
            )
        log = git(self.root, "log", "--format=%h", "--abbrev=7").split()
        if lost := set(told.values()) - set(log):
            raise Broken(f"acknowledged and not in the log: {lost}")
        recorded = git(self.root, "show", f"HEAD:{PLAN}")
        if (number_in(recorded) or 0) > (number_in(text) or 0):
            raise Broken("a commit stands without its file")
        if self.writer != "cli":
            self._recovered(told)

    def _recovered(self, told: dict[int, str]) -> None:
        """The next opening finds the store in order, or with one whole hand edit that it can explain."""
        with open_store(self.root, account="priya") as store:
            left = store.repository.needs_recovery()
            edits = git(self.root, "status", "--porcelain").split()
        if left:
            raise Broken(f"the opening after kill {self.kills} left something to recover")
        files = {word for word in edits if "/" in word}
        if files - {PLAN} and not all("reviews/" in f for f in files - {PLAN}):
            raise Broken(f"files nobody wrote: {files}")


def whole(root: Path) -> None:
    """At the end plain git itself finds no fault."""
    assert "error" not in git(root, "fsck", "--strict", "--no-dangling")


def reopened(root: Path) -> Store:
    """The store as the next person opens it."""
    return open_store(root, account="jo")
