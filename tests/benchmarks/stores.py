"""What the desk costs: reading all heads, recording one change, making the demonstration."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.demonstrating import make_demonstration
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.history.founding import Founded
from tests.benchmarks.timing import Cost, in_turn, line, milliseconds

SYNCED = ("-c", "core.fsync=committed,reference,index", "-c", "gc.auto=0")
WHO = {"GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x"}


def demonstration(root: Path, day: date, commits: Iterable[Founded]) -> str:
    """Make the demonstration once, and say how long it took."""
    count = 0

    def counted(done: int) -> None:
        nonlocal count
        count = done

    start = perf_counter()
    make_demonstration(root, day, commits, counted)
    cost = Cost("senco", ((perf_counter() - start) * 1000,))
    return f"{line('demonstration', 'ms', [cost])} for {count:,} commits"


def heads(store: Path, turns: int) -> str:
    """Read every head: with no index, with one, and as bare bytes."""
    with open_store(store) as opened:
        costs = in_turn(
            turns,
            ("senco, no index", milliseconds(lambda: _cold(opened))),
            ("senco, index warm", milliseconds(lambda: read_office(opened))),
            ("reading the bytes", milliseconds(lambda: _bytes(opened))),
        )
    return line("all heads", "ms", costs)


def saving(store: Path, scratch: Path, turns: int) -> str:
    """Record one change with everything synced, against `git add; git commit` synced alike."""
    ours, theirs = (
        Path(shutil.copytree(store, scratch / name, symlinks=True)) for name in ("ours", "theirs")
    )
    with open_store(ours) as opened:
        case = next(c for c in opened.cabinet.cases() if opened.cabinet.read(_plan(c)))
        costs = in_turn(
            turns,
            ("senco", milliseconds(_recorder(opened, case))),
            ("git add; git commit", milliseconds(_committer(theirs, _plan(case)))),
        )
    return line("one change saved", "ms", costs)


def _cold(opened: Store) -> None:
    (opened.root / ".git" / INDEX_FILE).unlink(missing_ok=True)
    read_office(opened)


def _bytes(opened: Store) -> None:
    for path in opened.cabinet.paths():
        opened.cabinet.read(path)


def _plan(case: str) -> str:
    return f"pupils/{case[:3]}/{case}/plan.md"


def _recorder(opened: Store, case: str) -> Callable[[], None]:
    turn = iter(range(1_000_000))

    def once() -> None:
        change = SectionReworded(case, "plan", "Strategies", f"Turn {next(turn)}.")
        made = record(opened, change, why="", when=datetime.now(UTC))
        assert isinstance(made, Recorded), made

    return once


def _committer(root: Path, path: str) -> Callable[[], None]:
    turn = iter(range(1_000_000))
    env = {**os.environ, **WHO}

    def git(*argv: str) -> None:
        subprocess.run(["git", *SYNCED, "-C", str(root), *argv], env=env, check=True, capture_output=True)

    def once() -> None:
        with (root / path).open("a") as file:
            file.write(f"\nTurn {next(turn)}.\n")
        git("add", "--", path)
        git("commit", "-q", "-m", f"turn {path}")

    return once
