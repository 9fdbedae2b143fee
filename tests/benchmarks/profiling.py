"""`python -m tests.benchmarks.profiling [S M L]`: where the time goes, by room, behind the measures.

Each act is done by a whole process under Python's own profiler, on a pseudo-terminal where it is a screen's.
What was needed to start is taken off what the keys cost. Only the main thread is seen: reading, which a
screen does in another, is seen in the verbs. The profiler weighs on small functions: shares tell, not sums.
"""

import argparse
import pstats
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.__main__ import TODAY
from tests.benchmarks.cupboard import cupboard, kept
from tests.benchmarks.schools import SIZES
from tests.benchmarks.screens import PAINTED, SENCO, Env, environment, pressed
from tests.terminal.terminals import ENTER, Terminal

Shares = Counter[str]
"""Seconds by room."""

WALKS = {"4 a cursor key": ("j", 100), "7 opening and leaving a pupil": (f"{ENTER} q", 20)}
"""Keys of one act, and how often it is done."""

VERBS = {"18 senco list": ("list",), "18 senco triage": ("triage",)}
FEWEST = 0.02
"""The share of the whole below which a room is not told."""

WAITING = re.compile("poll|select|acquire|sleep|waitpid")
"""Names of what only waits; that is no work."""

INSIDE = re.compile(r".*/(senco_tui|site-packages|python3\.\d+)/(.+)")


def room_of(file: str) -> str:
    """The room, the library or the part of Python a file belongs to."""
    found = INSIDE.fullmatch(file)
    if found is None:
        return "imports" if "importlib" in file else "python"
    where, *folders, module = (found[1], *found[2].split("/"))
    if where == "senco_tui":
        return f"senco {'/'.join(folders[:2])}".strip()
    return folders[0] if folders else module.removesuffix(".py")


def shares(profile: Path) -> Shares:
    """Seconds by room; what is built in counts for whoever called it."""
    found: Shares = Counter()
    profiled = pstats.Stats(str(profile)).stats  # type: ignore[attr-defined]
    for (file, _, name), (_, _, own, _, callers) in profiled.items():
        if WAITING.search(name):
            continue
        if file != "~" or not callers:
            found[room_of(file)] += own
            continue
        for (caller, _, _), (_, _, part, _) in callers.items():
            found[room_of(caller)] += part
    return found


def walked(env: Env, strokes: tuple[str, ...], profile: Path) -> Shares:
    """A visit that presses these keys and leaves."""
    argv = (SENCO[0], "-m", "cProfile", "-o", str(profile), *SENCO[1:])
    with Terminal(argv, env) as terminal:
        terminal.see(PAINTED, 300)
        terminal.settle(0.5)
        for stroke in strokes:
            pressed(terminal, stroke)
        terminal.type("\x11")
        terminal.wait_end(60)
    return shares(profile)


def lines(name: str, found: Shares, times: int) -> Iterator[str]:
    """What an act costs, once, and the rooms it goes to, the dearest first."""
    whole = sum(found.values())
    parts = [f"{room} {part / whole:.0%}" for room, part in found.most_common() if part > FEWEST * whole]
    yield f"{name}: {whole / times * 1000:.1f} ms under the profiler"
    yield f"   {', '.join(parts)}"


def main() -> None:
    """Profile every act on each of the schools asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks.profiling", description=__doc__)
    asked.add_argument("sizes", nargs="*", choices=[*SIZES, []], metavar="S|M|L", default=["S"])
    with tempfile.TemporaryDirectory(prefix="senco-profiles-") as folder:
        for size in asked.parse_args().sizes:
            root, _ = kept(size, cupboard())
            print(f"-- {size}: {SIZES[size].pupils:,} pupils")
            for line in _told(environment(root, TODAY.isoformat(), Path(folder)), Path(folder) / "profile"):
                print(line, flush=True)


def _told(env: Env, profile: Path) -> Iterator[str]:
    walked(env, (), profile)
    start = walked(env, (), profile)
    yield from lines("2 the start", start, 1)
    for name, (strokes, times) in WALKS.items():
        yield from lines(name, walked(env, tuple(strokes.split(" ")) * times, profile) - start, times)
    for name, argv in VERBS.items():
        with Terminal((SENCO[0], "-m", "cProfile", "-o", str(profile), *SENCO[1:], *argv), env) as terminal:
            terminal.wait_end(300)
        yield from lines(name, shares(profile), 1)


if __name__ == "__main__":
    main()
