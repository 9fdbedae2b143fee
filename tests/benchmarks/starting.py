"""Measures 1 to 3 and 17: the first row, the first key, and what is spent while nobody touches one."""

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from shutil import which

from tests.benchmarks.bare import READY
from tests.benchmarks.screens import (
    BARE,
    PAINTED,
    PRINT,
    SENCO,
    Env,
    first_row_and_key,
    moments,
    until,
)
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import Cost, in_turn
from tests.terminal.terminals import Terminal


def starting(env: Env, turns: int) -> list[str]:
    """Measures 1 and 2: the first useful row, and the first key answered; the store has been visited."""
    visit: list[float] = []

    def row() -> float:
        visit[:] = first_row_and_key(env)
        return visit[0]

    sides = [
        ("senco", row),
        ("senco, a key", lambda: visit[1]),
        ("bare Textual", lambda: until((*BARE, "bare"), env, READY)),
        ("python -c print", lambda: until(PRINT, env, READY)),
    ]
    if which("lazygit"):
        sides.append(("lazygit", lambda: until(("lazygit", "-p", env["SENCO_STORE"]), env, "Commits")))
    first, key, bare, *others = in_turn(turns, *sides)
    one = (Limit("python -c print", 2.0), Limit("bare Textual", 1 / 8), Limit("lazygit", 1.0))
    return [
        told(1, "first useful row, warm", "ms", [first, bare, *others], one),
        told(2, "a first key answered", "ms", [key, bare], [Limit("bare Textual", 1.2)]),
    ]


def across_sizes(small: Env, large: Env, names: tuple[str, str], turns: int) -> str:
    """Measure 3: the same first key in a large school and in a small one."""
    costs = openings({names[1]: large, names[0]: small}, turns)
    return told(3, "start in a larger school", "ms", costs, [Limit(names[0], 1.15)])


def openings(envs: Mapping[str, Env], turns: int) -> list[Cost]:
    """A start up to a first key answered, in several schools in turn."""
    for env in envs.values():
        visited(env)
    return in_turn(turns, *((name, partial(_opening, env)) for name, env in envs.items()))


def _opening(env: Env) -> float:
    return first_row_and_key(env)[1]


def visited(env: Env) -> None:
    """One visit, so that the next is a warm one."""
    moments(SENCO, env, (PAINTED,), leave=True)


def resting(env: Env, seconds: float) -> list[str]:
    """Measure 17: memory, and what is sent and done while nobody touches a key; then it is left."""
    with Terminal(SENCO, env) as ours, Terminal((*BARE, "bare"), env) as bare:
        ours.see(PAINTED, 120)
        bare.see(READY)
        # What a start still has to do behind the first rows is no rest yet.
        ours.settle(seconds / 2, seconds / 2)
        before, worked = len(ours.raw), _worked(ours.pid)
        ours.settle(seconds, seconds)
        sent, work = len(ours.raw) - before, _worked(ours.pid) - worked
        memory = [Cost("senco", (_memory(ours.pid),)), Cost("bare Textual", (_memory(bare.pid),))]
        ours.type("q")
        ours.wait_end()
    spent = [Cost("work", (work,)), Cost("bytes", (float(sent),))]
    idle = told(17, f"idle for {seconds:g} s", "s, bytes", spent, [], most=(0.02 * max(seconds / 10, 1), 0))
    return [told(17, "memory", "MB", memory, [Limit("bare Textual", 1.5)]), idle]


def _memory(pid: int) -> float:
    """Megabytes a process holds."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _worked(pid: int) -> float:
    """Seconds of processor a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
