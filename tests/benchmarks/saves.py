"""Measure 16: a change recorded with everything synced, against git synced alike; and the keys meanwhile."""

import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, record
from tests.benchmarks.cupboard import copied
from tests.benchmarks.schools import Size, folder, reference
from tests.benchmarks.screens import PAINTED, SENCO, Answer, Env, each, in_ms, pressed
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import in_turn, milliseconds
from tests.terminal.terminals import Terminal

RECORD = "\x13"
SYNCED = ("-c", "core.fsync=committed,reference,index", "-c", "gc.auto=0")
WHO = {"GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x"}


def saving(root: Path, size: Size, scratch: Path, turns: int) -> str:
    """Both record in one copy of the school, in turn: in the same history, with the same index of git's."""
    copy = copied(root, scratch / "saves")
    with open_store(copy) as opened:
        costs = in_turn(
            turns,
            ("senco", milliseconds(recorder(opened, reference(0, size)))),
            ("git add; git commit", milliseconds(_committer(copy, f"{folder(1, size)}/plan.md"))),
        )
    return told(16, "a save", "ms", costs, [Limit("git add; git commit", 0.6)])


def keys_meanwhile(root: Path, scratch: Path, env: Env, turns: int) -> str:
    """Measure 16 again: the cursor keys that follow at once on recording a note, and the same at rest."""
    copy = copied(root, scratch / "meanwhile")
    during: list[Answer] = []
    with Terminal(SENCO, {**env, "SENCO_STORE": str(copy)}) as terminal:
        terminal.see(PAINTED, 120)
        terminal.settle(1.0)
        pressed(terminal, "j" * 8)
        rest = each(terminal, "jk", 2 * turns)
        for turn in range(turns):
            pressed(terminal, "n", "ctrl.s record")
            pressed(terminal, f"seen on day {turn}", f"day {turn}")
            terminal.type(RECORD)
            during += each(terminal, "jk", 2)
            terminal.see("Recorded")
            terminal.settle(0.5)
    sides = in_ms({"a key meanwhile": during, "a key at rest": rest})
    return told(16, "a key during a save", "ms", sides, [Limit("a key at rest", 2)])


def recorder(opened: Store, case: str) -> Callable[[], None]:
    """Records a new wording of a section of that pupil's plan, each time it is called."""
    turn = iter(range(1_000_000))

    def once() -> None:
        change = SectionReworded(case, "plan", "Strategies", f"Turn {next(turn)}.")
        made = record(opened, change, why="", when=datetime.now(UTC))
        assert isinstance(made, Recorded), made

    return once


def _committer(root: Path, path: str) -> Callable[[], None]:
    """The same by plain git; the page is replaced as editors do, for the copy shares it."""
    turn = iter(range(1_000_000))
    env = {**os.environ, **WHO}
    place, half = root / path, root / ".git" / "half"

    def git(*argv: str) -> None:
        subprocess.run(["git", *SYNCED, "-C", str(root), *argv], env=env, check=True, capture_output=True)

    def once() -> None:
        half.write_text(f"{place.read_text()}\nTurn {next(turn)}.\n")
        half.replace(place)
        git("add", "--", path)
        git("commit", "-q", "-m", f"turn {path}")

    return once
