"""Measures 4 to 9: keys in lists, held and single, opening and going back, on a real pseudo-terminal."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from shutil import which

from tests.benchmarks.bare import READY
from tests.benchmarks.screens import (
    BARE,
    PAINTED,
    SENCO,
    SMALL,
    Answer,
    Env,
    each,
    held,
    in_bytes,
    in_ms,
    pressed,
)
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import Cost
from tests.terminal.terminals import Terminal

HELD, APART = 45, 1 / 30
"""A key held for a second and a half, thirty times a second."""

PAST_THE_SCHOOL = 8
"""Rows down to where all are pupils'. Of the school's own, each tells another detail in full below the list,
which neither a table nor a list by hand has."""


def keys(env: Env, rows: int, turns: int, sizes: Sequence[tuple[int, int]]) -> list[str]:
    """Measures 4 to 9, in the order of the targets."""
    found: list[str] = []
    for size in sizes:
        with ExitStack() as stack:
            hand = (*BARE, "hand", str(rows), str(size[1]), str(size[0]))
            sides = {
                "senco": stack.enter_context(Terminal(SENCO, env, size)),
                "DataTable": stack.enter_context(Terminal((*BARE, "table", str(rows)), env, size)),
                "list by hand": stack.enter_context(Terminal(hand, env, size)),
            }
            sides["senco"].see(PAINTED)
            for terminal in sides.values():
                terminal.see(READY)
                terminal.settle(0.5)
                pressed(terminal, "j" * PAST_THE_SCHOOL)
            found += _near(sides, size, turns)
            if size == SMALL:
                found += _far(sides, env, turns)
    return sorted(found, key=lambda line: line[:2])


def cursor_keys(envs: Mapping[str, Env], turns: int) -> list[Cost]:
    """A cursor key, in several schools in turn."""
    with ExitStack() as stack:
        sides = {name: stack.enter_context(Terminal(SENCO, env)) for name, env in envs.items()}
        for terminal in sides.values():
            terminal.see(PAINTED, 120)
        for terminal in sides.values():
            terminal.settle(1.0)
            pressed(terminal, "j" * PAST_THE_SCHOOL)
        costs: dict[str, list[Answer]] = {name: [] for name in sides}
        for _ in range(2 * turns):
            for name, terminal in sides.items():
                costs[name] += each(terminal, "jk", 1)
    return in_ms(costs)


def across_rows(small: Env, large: Env, names: tuple[str, str], turns: int) -> str:
    """Measure 4 again: the same key in a list a hundred times as long."""
    costs = cursor_keys({names[1]: large, names[0]: small}, turns)
    return told(4, "the same key in a longer list", "ms", costs, [Limit(names[0], 1.2)])


def _near(sides: Mapping[str, Terminal], size: tuple[int, int], turns: int) -> Iterator[str]:
    """The cursor up and down where nothing scrolls."""
    down = {name: each(terminal, "jjkk", turns) for name, terminal in sides.items()}
    if size == SMALL:
        yield told(4, "cursor key to the last byte", "ms", in_ms(down), [Limit("DataTable", 0.4)])
    limit = Limit("list by hand", 1.5 if size == SMALL else 1.25)
    yield told(5, f"a cursor key, {size[1]}×{size[0]}", "bytes", in_bytes(down), [limit])


def _far(sides: Mapping[str, Terminal], env: Env, turns: int) -> Iterator[str]:
    """Scrolling, opening and going back."""
    for terminal in sides.values():
        pressed(terminal, "j" * 24)
    down = {name: each(terminal, "j", turns) for name, terminal in sides.items()}
    limits = [Limit("list by hand", 2), Limit("DataTable", 1 / 25)]
    yield told(6, "a scrolled line", "bytes", in_bytes(down), limits)
    yield from _held(sides, env, 10 if turns == 1 else HELD)
    stock = {name: sides[name] for name in ("senco", "DataTable")}
    opened: dict[str, list[Answer]] = {name: [] for name in stock}
    back: dict[str, list[Answer]] = {name: [] for name in stock}
    for _ in range(turns):
        for name, terminal in stock.items():
            first = pressed(terminal, {"senco": "\r", "DataTable": "o"}[name], "[Oo]verview")
            last = pressed(terminal, {"senco": "q", "DataTable": "\x1b"}[name], READY)
            opened[name].append(Answer(first.ms + last.ms, first.bytes + last.bytes))
            back[name].append(last)
    quarter = [Limit("DataTable", 1 / 4)]
    yield told(7, "open and leave a pupil (push_screen)", "bytes", in_bytes(opened), quarter)
    yield told(7, "open and leave a pupil (push_screen)", "ms", in_ms(opened), [Limit("DataTable", 0.3)])
    yield told(9, "going back (Escape)", "ms", in_ms(back), [Limit("DataTable", 0.2)])


def _held(sides: Mapping[str, Terminal], env: Env, times: int) -> Iterator[str]:
    """Measure 8: a key held, beside tig on the log of the same school."""
    with ExitStack() as stack:
        every = {name: sides[name] for name in ("senco", "DataTable")}
        if which("tig"):
            tig = Terminal(("tig",), env, SMALL, Path(env["SENCO_STORE"]))
            every["tig"] = stack.enter_context(tig)
            tig.see("outcome o1", 60)
            tig.settle(1.0)
            pressed(tig, "j" * 24)
        found = {name: [held(terminal, "j", times, APART)] for name, terminal in every.items()}
    quarter = [Limit("tig", 1 / 4), Limit("DataTable", 1 / 4)]
    yield told(8, "a held key, 30 a second", "bytes a second", in_bytes(found), quarter)
    yield told(8, "the last frame behind the last key", "ms", in_ms(found), [], most=(20,))
