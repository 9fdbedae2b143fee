"""What a terminal sees of a program: how long until it has painted, and what comes of a key."""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.architecture.building import ROOT
from tests.benchmarks.bare import READY
from tests.benchmarks.timing import Cost
from tests.terminal.terminals import Terminal

SENCO = (sys.executable, "-m", "senco_tui")
BARE = (sys.executable, "-m", "tests.benchmarks.bare")
PRINT = (sys.executable, "-c", f"print('{READY}')")
SMALL, LARGE = (24, 80), (50, 200)
PAINTED = "wk "
"""Stands on the whole triage screen, and not yet on the rows of last time."""

QUIET = 0.08
"""Seconds without a byte after which an answer is taken to be complete."""

PATIENCE = 120.0
"""Seconds after which nothing more is expected of a program."""

Env = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """Milliseconds to the last byte, and how many bytes."""

    ms: float
    bytes: float


def environment(store: Path, today: str, home: Path) -> dict[str, str]:
    """The environment of a visit; compiled modules are kept, or every import would be measured."""
    compiled = {name: os.environ[name] for name in ("PYTHONPYCACHEPREFIX",) if name in os.environ}
    return compiled | {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "SENCO_STORE": str(store),
        "SENCO_TODAY": today,
    }


def until(argv: tuple[str, ...], env: Env, *words: str) -> float:
    """Milliseconds from the start until all of `words` have been written."""
    return moments(argv, env, words)[0]


def first_row_and_key(env: Env) -> list[float]:
    """Milliseconds until the first useful row stands there, and until a key typed at once is answered.

    The key is answered on the rows of last time, before the whole has been read.
    """
    return moments(SENCO, env, ("TRIAGE", "data"), ("\x1b[?2004h",), key="j", seen="2 of ")[::2]


def moments(
    argv: tuple[str, ...],
    env: Env,
    *awaited: tuple[str, ...],
    key: str = "",
    seen: str = "",
    leave: bool = False,
) -> list[float]:
    """Milliseconds from the start until all words of each of `awaited` have been written, one after another.

    At last until `seen` stands on the screen, if it is asked for. `key` is typed at once; where `leave`, the
    program is left properly, all of it read.
    """
    start, found = perf_counter(), []
    with Terminal(argv, env) as terminal:
        terminal.type(key)
        for words in awaited:
            _await(terminal, argv, [word.encode() for word in words], start + PATIENCE)
            found.append((perf_counter() - start) * 1000)
        if seen:
            while seen not in terminal.text:
                terminal.listen(1.0)
                if terminal.over or perf_counter() > start + PATIENCE:
                    raise RuntimeError(f"{argv} never showed {seen}:\n{terminal.text}")
            found.append((perf_counter() - start) * 1000)
        if leave:
            _await(terminal, argv, [PAINTED.encode()], start + PATIENCE)
            terminal.settle(0.3)
            terminal.type("q")
            terminal.wait_end()
    return found


def _await(terminal: Terminal, argv: tuple[str, ...], words: list[bytes], end: float) -> None:
    while not all(word in terminal.raw for word in words):
        over = terminal.over or perf_counter() > end
        terminal.listen(0.05)
        if over and not all(word in terminal.raw for word in words):
            raise RuntimeError(f"{argv} never painted {words}:\n{terminal.text}")


def each(terminal: Terminal, strokes: str, turns: int) -> list[Answer]:
    """What came of each of the keys, so many turns."""
    return [pressed(terminal, key) for _ in range(turns) for key in strokes]


def pressed(terminal: Terminal, key: str, seen: str = "") -> Answer:
    """What came of a key, or of some in one go, once `seen` stands on the screen."""
    before, start = len(terminal.raw), perf_counter()
    terminal.type(key)
    terminal.listen(1.0)
    last = perf_counter()
    while perf_counter() - last < QUIET or not re.search(seen, terminal.text):
        if perf_counter() - start > 20:
            raise RuntimeError(f"“{seen}” never came of {key!r}:\n{terminal.text}")
        size = len(terminal.raw)
        terminal.listen(0.01)
        if len(terminal.raw) > size:
            last = perf_counter()
    return Answer((last - start) * 1000, float(len(terminal.raw) - before))


def held(terminal: Terminal, key: str, times: int, apart: float) -> Answer:
    """A key held so long: how far behind the last the last byte came, and the bytes of a second."""
    before, start = len(terminal.raw), perf_counter()
    for n in range(times):
        while (left := start + n * apart - perf_counter()) > 0:
            terminal.listen(left)
        terminal.type(key)
    last = behind = perf_counter()
    while perf_counter() - behind < QUIET:
        size = len(terminal.raw)
        terminal.listen(0.005)
        if len(terminal.raw) > size:
            behind = perf_counter()
    return Answer((behind - last) * 1000, (len(terminal.raw) - before) / (times * apart))


def in_ms(found: Mapping[str, list[Answer]]) -> list[Cost]:
    """The milliseconds of each side."""
    return [Cost(name, tuple(a.ms for a in answers)) for name, answers in found.items()]


def in_bytes(found: Mapping[str, list[Answer]]) -> list[Cost]:
    """The bytes of each side."""
    return [Cost(name, tuple(a.bytes for a in answers)) for name, answers in found.items()]
