"""`python -m tests.benchmarks [--turns N] [--table] [S M L]`: one line a target, both sides in one run.

Each line gives minimum / median / maximum of both sides, the ratio of the medians, and the target: met, or
missed and by how much. Only ratios mean anything on a machine that others use too. A target with several
sides has its further lines below the first. `growth` instead of sizes prints that table alone.

Measured in M where it is among the sizes, else in the last of them. The schools are kept between runs in
$SENCO_BENCH, else in the account's own cache.
"""

import argparse
import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.retracing import bring_up_acts
from tests.architecture.building import ROOT
from tests.benchmarks import commands, desk, growth, keys, looking, noticing, saves, starting
from tests.benchmarks.cupboard import CUPBOARD, cupboard, kept
from tests.benchmarks.schools import SIZES
from tests.benchmarks.screens import LARGE, SMALL, environment
from tests.benchmarks.targets import MISSED, as_table, once_each

TODAY = date(2026, 11, 16)
GROWTH = "growth"


def main(argv: list[str] | None = None) -> None:
    """Find the schools or make them, measure, and say at the end how many targets were missed."""
    options = _asked(argv)
    sizes = ["XS"] if options.short else options.sizes or ["S", "M"]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="senco-benchmarks-") as folder:
        here = Path(folder)
        os.environ[CUPBOARD] = str(here / "kept" if options.short else cupboard())
        os.environ["HOME"] = str(here / "home")
        (here / "home").mkdir()
        if GROWTH in sizes:
            told = _growth(here, [size for size in sizes if size != GROWTH] or ["M"], options.turns)
        else:
            told = lines(here, sizes, 1 if options.short else options.turns, short=options.short)
        _print(told, table=options.table)


def _asked(argv: list[str] | None) -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("sizes", nargs="*", metavar="XS|S|M|L|growth")
    asked.add_argument("--turns", type=int, default=7, help="how often each thing is measured")
    asked.add_argument(
        "--short", action="store_true", help="once each, on XS alone: whether it all still works"
    )
    asked.add_argument("--table", action="store_true", help="at the end, all of it as a table for a page")
    options = asked.parse_args(argv)
    if unknown := set(options.sizes) - {*SIZES, GROWTH}:
        asked.error(f"{', '.join(sorted(unknown))} is no size; there are {', '.join(SIZES)}")
    return options


def _print(told: Iterable[str], *, table: bool) -> None:
    """Each line as it comes, then what was missed; and all as a table, where that is wanted."""
    lines: list[str] = []
    for line in told:
        print(line, flush=True)
        lines.append(line)
    missed = [line.partition(":")[0].partition(" (")[0].strip() for line in lines if MISSED in line]
    print(f"-- missed: {'; '.join(missed) or 'none'}")
    if table:
        print("\n".join(("", *as_table(lines))))


def _schools(sizes: Iterable[str], roots: dict[str, Path]) -> Iterator[str]:
    """Fill `roots`, a line a school; each is read once, so that what is remembered is of this program."""
    for size in sizes:
        began = perf_counter()
        roots[size], made = kept(size, cupboard())
        told = f"made in {perf_counter() - began:.0f} s" if made else "kept from before"
        began = perf_counter()
        with open_store(roots[size]) as store:
            read_office(store)
            bring_up_acts(store)
        pupils, commits = SIZES[size].pupils, SIZES[size].commits
        told += f", read in {perf_counter() - began:.0f} s"
        yield f"-- {size}: {pupils:,} pupils, {20 * pupils:,} files, {commits:,} commits, {told}"


def _growth(here: Path, sizes: list[str], turns: int) -> Iterator[str]:
    roots: dict[str, Path] = {}
    yield from _schools(dict.fromkeys(["S", "S-long", *sizes]), roots)
    yield from growth.grown(roots, here, TODAY, turns)


def lines(here: Path, sizes: list[str], turns: int, *, short: bool) -> Iterator[str]:
    """Every line, in the order of the targets."""
    roots: dict[str, Path] = {}
    yield from _schools(sizes, roots)
    size = "M" if "M" in sizes else sizes[-1]
    yield f"-- measured in {size}, {turns} turns, {datetime.now():%B %Y}: minimum / median / maximum"
    yield from once_each(_targets(here, roots, size, turns, short=short))
    if not short:
        yield from _growth(here, sizes, turns)


def _targets(here: Path, roots: dict[str, Path], size: str, turns: int, *, short: bool) -> Iterator[str]:
    first, last = next(iter(roots)), list(roots)[-1]
    envs = {name: environment(root, TODAY.isoformat(), here / "home") for name, root in roots.items()}
    env = envs[size]
    with open_store(roots[size]) as store:
        rested = starting.resting(env, 1.0 if short else 10.0)
        yield from starting.starting(env, turns)
        if len(roots) > 1:
            yield starting.across_sizes(envs[first], envs[last], (first, last), turns)
        else:
            yield " 3 start in a larger school: needs two sizes | not measured"
        pressed = keys.keys(env, SIZES[size].pupils, turns, (SMALL,) if short else (SMALL, LARGE))
        if len(roots) > 1:
            pressed.append(keys.across_rows(envs[first], envs[last], (first, last), turns))
        yield from sorted(pressed, key=lambda line: line[:2])
        yield from desk.searches(store, turns)
        yield from desk.cold(store, 1 if SIZES[size].pupils > 1000 else turns)
        yield desk.noticing(store, turns)
        yield noticing.one_file(roots[size], SIZES[size], here, TODAY, turns)
        yield from looking.first_screen(store, SIZES[size], env, turns)
        if "M" in roots and "L" in roots:
            yield looking.longer(roots, ("L", "M"), turns)
        yield from looking.versions(store, SIZES[size], turns)
        yield saves.saving(roots[size], SIZES[size], here, turns)
        if not short:
            yield saves.keys_meanwhile(roots[size], here, env, turns)
        yield from rested
        yield from commands.verbs(env, ROOT, here, SIZES[size], TODAY, turns)
        yield desk.thinking(store, TODAY, turns)


if __name__ == "__main__":
    main()
