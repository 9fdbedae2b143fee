"""Measures 1 to 9 and 17: what a terminal sees, from the start of the process or a key to the last byte."""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from time import perf_counter

from tests.architecture.building import ROOT
from tests.benchmarks.bare import READY
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import Cost, in_turn
from tests.terminal.terminals import Terminal

SENCO = (sys.executable, "-m", "senco_tui")
BARE = (sys.executable, "-m", "tests.benchmarks.bare")
PRINT = (sys.executable, "-c", f"print('{READY}')")
SMALL, LARGE = (24, 80), (50, 200)

QUIET = 0.08
"""Seconds without a byte after which an answer is taken to be complete."""

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


def starting(env: Env, turns: int) -> list[str]:
    """Measures 1 and 2: the first useful row, and the first key answered."""
    _until((*SENCO,), env, "wk ", leave=True)
    sides = [
        ("senco", lambda: _until(SENCO, env, "TRIAGE", " data ")),
        ("python -c print", lambda: _until(PRINT, env, READY)),
        ("bare Textual", lambda: _until((*BARE, "bare"), env, READY)),
    ]
    if which("lazygit"):
        sides.append(("lazygit", lambda: _until(("lazygit", "-p", env["SENCO_STORE"]), env, "Commits")))
    first = in_turn(turns, *sides)
    ready = in_turn(
        turns,
        ("senco", lambda: _until(SENCO, env, "\x1b[?2004h", "wk ", "2 of ", key="j")),
        ("bare Textual", lambda: _until((*BARE, "bare"), env, READY)),
    )
    one = (Limit("python -c print", 2.0), Limit("bare Textual", 1 / 8))
    return [
        told(1, "first useful row, warm", "ms", first, one),
        told(2, "a first key answered", "ms", ready, [Limit("bare Textual", 1.2)]),
    ]


def across_sizes(small: Env, large: Env, names: tuple[str, str], turns: int) -> str:
    """Measure 3: the same first key in a large school and in a small one."""
    costs = in_turn(
        turns,
        (names[1], lambda: _until(SENCO, large, "\x1b[?2004h", "wk ", "2 of ", key="j")),
        (names[0], lambda: _until(SENCO, small, "\x1b[?2004h", "wk ", "2 of ", key="j")),
    )
    return told(3, "start in a larger school", "ms", costs, [Limit(names[0], 1.15)])


def keys(env: Env, rows: int, turns: int) -> list[str]:
    """Measures 4 to 9: keys in lists, opening and going back."""
    found = []
    for size in (SMALL, LARGE):
        hand = (*BARE, "hand", str(rows), str(size[1]), str(size[0]))
        with (
            Terminal(SENCO, env, size) as ours,
            Terminal((*BARE, "table", str(rows)), env, size) as table,
            Terminal(hand, env, size) as floor,
        ):
            sides = {"senco": ours, "DataTable": table, "list by hand": floor}
            ours.see("wk ")
            for terminal in sides.values():
                terminal.see(READY)
                terminal.settle(0.5)
            down = {name: _keys(t, "jjkk", turns) for name, t in sides.items()}
            at = f"{size[1]}×{size[0]}"
            limit = 1.5 if size == SMALL else 1.25
            if size == SMALL:
                found.append(
                    told(4, "cursor key to the last byte", "ms", _ms(down), [Limit("DataTable", 0.4)])
                )
            found.append(
                told(5, f"a cursor key, {at}", "bytes", _bytes(down), [Limit("list by hand", limit)])
            )
            if size == SMALL:
                found += _far(sides, turns)
    return found


def _far(sides: Mapping[str, Terminal], turns: int) -> list[str]:
    """Scrolling, held keys, opening and going back."""
    for terminal in sides.values():
        _key(terminal, "j" * 40)
    down = {name: _keys(t, "j", turns) for name, t in sides.items()}
    held = {name: [_key(t, "j" * 15)] for name, t in sides.items()}
    stock = {name: sides[name] for name in ("senco", "DataTable")}
    opened: dict[str, list[Answer]] = {name: [] for name in stock}
    back: dict[str, list[Answer]] = {name: [] for name in stock}
    for _ in range(turns):
        for name, terminal in stock.items():
            first = _key(terminal, {"senco": "\r", "DataTable": "o"}[name], "[Oo]verview")
            last = _key(terminal, {"senco": "q", "DataTable": "\x1b"}[name], READY)
            opened[name].append(Answer(first.ms + last.ms, first.bytes + last.bytes))
            back[name].append(last)
    quarter = [Limit("DataTable", 1 / 4)]
    return [
        told(
            6,
            "a scrolled line",
            "bytes",
            _bytes(down),
            [Limit("list by hand", 2), Limit("DataTable", 1 / 25)],
        ),
        told(7, "open and leave a pupil (push_screen)", "bytes", _bytes(opened), quarter),
        told(7, "open and leave a pupil (push_screen)", "ms", _ms(opened), [Limit("DataTable", 0.3)]),
        told(
            8, "fifteen keys held" + ("" if which("tig") else "; no tig here"), "bytes", _bytes(held), quarter
        ),
        told(9, "going back (Escape)", "ms", _ms(back), [Limit("DataTable", 0.2)]),
    ]


def resting(env: Env, seconds: float) -> list[str]:
    """Measure 17: memory, and what is sent and done while nobody touches a key."""
    with Terminal(SENCO, env) as ours, Terminal((*BARE, "bare"), env) as bare:
        ours.see("wk ")
        bare.see(READY)
        ours.settle(1.0)
        before, worked = len(ours.raw), _worked(ours.pid)
        ours.settle(seconds, seconds)
        sent, work = len(ours.raw) - before, _worked(ours.pid) - worked
        memory = [Cost("senco", (_memory(ours.pid),)), Cost("bare Textual", (_memory(bare.pid),))]
    idle = (
        f"17 idle for {seconds:g} s: {sent} bytes, {work:.2f} s of work | at most 0 bytes and 0.02 s in ten: "
    )
    met = sent == 0 and work <= 0.02 * max(seconds / 10, 1)
    return [
        told(17, "memory", "MB", memory, [Limit("bare Textual", 1.5)]),
        idle + ("met" if met else "MISSED"),
    ]


def opening_and_a_key(env: Env, turns: int) -> list[Cost]:
    """What a start costs up to a first key answered, and then a key."""
    _until(SENCO, env, "wk ", leave=True)
    opened = [_until(SENCO, env, "\x1b[?2004h", "wk ", "2 of ", key="j", leave=True) for _ in range(turns)]
    with Terminal(SENCO, env) as terminal:
        terminal.see("wk ", 120)
        terminal.settle(1.0)
        pressed = _keys(terminal, "jk", turns)
    return [Cost("opening, a first key answered", tuple(opened)), *_ms({"a cursor key": pressed})]


def _until(argv: tuple[str, ...], env: Env, *words: str, key: str = "", leave: bool = False) -> float:
    """Milliseconds from the start until all of `words` have been written; `key` is typed early."""
    start = perf_counter()
    with Terminal(argv, env) as terminal:
        terminal.type(key)
        wanted = [word.encode() for word in words]
        while not all(word in terminal.raw for word in wanted):
            over = terminal.over or perf_counter() - start > 60
            terminal.listen(0.05)
            if over and not all(word in terminal.raw for word in wanted):
                raise RuntimeError(f"{argv} never painted {words}:\n{terminal.text}")
        taken = (perf_counter() - start) * 1000
        if leave:
            terminal.settle(0.3)
            terminal.type("q")
            terminal.wait_end()
    return taken


def _keys(terminal: Terminal, strokes: str, turns: int) -> list[Answer]:
    return [_key(terminal, key) for _ in range(turns) for key in strokes]


def _key(terminal: Terminal, key: str, seen: str = "") -> Answer:
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


def _ms(found: Mapping[str, list[Answer]]) -> list[Cost]:
    return [Cost(name, tuple(a.ms for a in answers)) for name, answers in found.items()]


def _bytes(found: Mapping[str, list[Answer]]) -> list[Cost]:
    return [Cost(name, tuple(a.bytes for a in answers)) for name, answers in found.items()]


def _memory(pid: int) -> float:
    """Megabytes a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _worked(pid: int) -> float:
    """Seconds of processor a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
