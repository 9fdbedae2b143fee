"""First paint and cursor keys, as a terminal sees them: from the start of the process, to the last byte."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from tests.architecture.building import ROOT
from tests.benchmarks.bare import READY
from tests.benchmarks.timing import Cost, in_turn, line
from tests.terminal.terminals import Terminal

SENCO = (sys.executable, "-m", "senco_tui")
BARE = (sys.executable, "-m", "tests.benchmarks.bare")
Answer = tuple[float, float, float]
"""Milliseconds to the first byte and to the last, and how many bytes."""

QUIET = 0.12
"""Seconds without a byte after which an answer is taken to be complete."""


def first_paint(store: Path, today: str, home: Path, turns: int) -> str:
    """From the start of the process to the first frame with its word, and to the first row."""
    env = environment(store, today, home)
    costs = in_turn(
        turns,
        ("senco", lambda: _until(SENCO, env, READY)),
        ("senco, first row", lambda: _until(SENCO, env, " breach", "Y s  why")),
        ("bare Textual", lambda: _until(BARE, env, READY)),
        ("python -c print", lambda: _until((sys.executable, "-c", f"print('{READY}')"), env, READY)),
    )
    return line("first paint", "ms", costs)


def cursor_keys(store: Path, today: str, home: Path, rows: int, turns: int) -> list[str]:
    """One key down, one up: milliseconds to the first and to the last byte, and bytes, at 80×24."""
    env = environment(store, today, home)
    with Terminal(SENCO, env) as ours, Terminal((*BARE, str(rows)), env) as table:
        for terminal in (ours, table):
            terminal.see(READY)
            terminal.settle(0.8)
        found: dict[str, list[Answer]] = {"senco": [], "DataTable": []}
        for turn in range(turns + 2):
            for name, terminal in (("senco", ours), ("DataTable", table)):
                answer = _key(terminal, "j" if turn % 4 < 2 else "k")
                if turn > 1:
                    found[name].append(answer)
    told = (("ms to the first byte", 0), ("ms to the last byte", 1), ("bytes", 2))
    return [
        line(
            "cursor key",
            unit,
            [Cost(name, tuple(a[which] for a in answers)) for name, answers in found.items()],
        )
        for unit, which in told
    ]


def bullets(store: Path, today: str, home: Path, turns: int) -> str:
    """From the key to the first byte of a page of two thousand bullets, and of one with none, at 80×24."""
    with Terminal(SENCO, environment(store, today, home)) as terminal:
        terminal.see(READY)
        terminal.settle(0.8)
        for key in ("/", *"quit", "\r", "\r"):
            terminal.type(key)
            terminal.settle(0.3)
        found: dict[str, list[float]] = {"2,000 bullets": [], "a profile": []}
        for _ in range(turns):
            for name, tab in (("2,000 bullets", "5"), ("a profile", "2")):
                found[name].append(_key(terminal, tab)[0])
                terminal.settle(0.5)
    return line("first paint of a page", "ms", [Cost(name, tuple(taken)) for name, taken in found.items()])


def environment(store: Path, today: str, home: Path) -> dict[str, str]:
    """The environment of a visit; compiled modules are kept, or every import would be measured."""
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "SENCO_STORE": str(store),
        "SENCO_TODAY": today,
    }


def _until(argv: tuple[str, ...], env: Mapping[str, str], *words: str) -> float:
    """Milliseconds from the start of the process until all of `words` have been written."""
    start = perf_counter()
    with Terminal(argv, env) as terminal:
        wanted = [word.encode() for word in words]
        while not all(word in terminal.raw for word in wanted):
            if not terminal.listen(0.05) and terminal.over:
                raise RuntimeError(f"{argv} ended before it had painted:\n{terminal.text}")
        return (perf_counter() - start) * 1000


def _key(terminal: Terminal, key: str) -> Answer:
    """What came of one key."""
    before, start = len(terminal.raw), perf_counter()
    terminal.type(key)
    terminal.listen(1.0)
    first = last = perf_counter()
    while perf_counter() - last < QUIET:
        size = len(terminal.raw)
        terminal.listen(0.02)
        if len(terminal.raw) > size:
            last = perf_counter()
    return (first - start) * 1000, (last - start) * 1000, float(len(terminal.raw) - before)
