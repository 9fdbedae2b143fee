"""`python -m tests.benchmarks [--short] [--turns N] [XS S M L]`: one line a target, both sides in one run.

Each line gives minimum / median / maximum of both sides, the ratio of the medians, and the target: met, or
missed and by how much. Only ratios mean anything on a machine that others use too.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from tests.architecture.building import ROOT
from tests.benchmarks import desk, screens
from tests.benchmarks.growth import grown
from tests.benchmarks.schools import SIZES, school

TODAY = date(2026, 11, 16)


def main(argv: list[str] | None = None) -> None:
    """Make the schools in a folder of their own, measure, and take them away again."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("sizes", nargs="*", metavar="XS|S|M|L")
    asked.add_argument("--turns", type=int, default=7, help="how often each thing is measured")
    asked.add_argument(
        "--short", action="store_true", help="once each, on XS alone: whether it all still works"
    )
    options = asked.parse_args(argv)
    sizes = ["XS"] if options.short else options.sizes or ["S", "M"]
    if unknown := set(sizes) - set(SIZES):
        asked.error(f"{', '.join(unknown)} is no size; there are {', '.join(SIZES)}")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="senco-benchmarks-") as folder:
        for told in lines(Path(folder), sizes, 1 if options.short else options.turns, short=options.short):
            print(told, flush=True)


def lines(here: Path, sizes: list[str], turns: int, *, short: bool) -> Iterator[str]:
    """Every line, in the order of the targets."""
    home, day = here / "home", TODAY.isoformat()
    home.mkdir()
    os.environ["HOME"] = str(home)
    roots = {}
    for size in sizes:
        began = perf_counter()
        roots[size] = school(here / size, SIZES[size])
        yield f"-- {size}: {SIZES[size]:,} pupils, made in {perf_counter() - began:.1f} s"
    size = sizes[-1]
    env = screens.environment(roots[size], day, home)
    yield f"-- measured in {size}, {turns} turns, {datetime.now():%B %Y}: minimum / median / maximum"
    with open_store(roots[size]) as store:
        read_office(store)
        yield from screens.starting(env, turns)
        if len(sizes) > 1:
            small = screens.environment(roots[sizes[0]], day, home)
            yield screens.across_sizes(small, env, (sizes[0], size), turns)
        else:
            yield " 3 start in a larger school: needs two sizes, so not measured"
        yield from screens.keys(env, len(store.cabinet.cases()), turns)
        yield desk.searches(store, turns)
        yield from desk.cold(store, 1 if SIZES[size] > SIZES["S"] else turns)
        yield desk.noticing(store, turns)
        yield from desk.looking_back(store, turns)
        yield desk.saving(roots[size], here, turns)
        yield from screens.resting(env, 1.0 if short else 10.0)
        yield from desk.verbs(env, ROOT, turns)
        yield desk.thinking(store, TODAY, turns)
    if len(sizes) > 1:
        yield from grown(roots, TODAY, turns)


if __name__ == "__main__":
    main()
