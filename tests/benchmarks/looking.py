"""Measures 14 and 15: the first screen of a pupil's history, and two versions held side by side."""

from collections.abc import Callable, Iterator, Mapping
from itertools import cycle, pairwise
from pathlib import Path
from shutil import which
from time import perf_counter

from senco_tui.desk.comparing import differences_between
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recalling import log, text_at
from senco_tui.desk.retracing import bring_up_acts
from tests.benchmarks.peers import running
from tests.benchmarks.schools import SIZES, Size, folder, reference
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import Measure, in_turn, milliseconds
from tests.terminal.terminals import Terminal

PUPIL = 7
SCREENFUL = 20


def first_screen(store: Store, size: Size, env: Mapping[str, str], turns: int) -> Iterator[str]:
    """Measure 14: the first screen of a pupil's history, against git with its filters, and against tig."""
    bring_up_acts(store)
    case, at = reference(PUPIL, size), folder(PUPIL, size)
    sides = [
        ("senco", milliseconds(lambda: log(store, case, None, SCREENFUL))),
        ("git log", milliseconds(running(store.root, "git", "log", f"-{SCREENFUL}", "--", at))),
    ]
    if which("tig"):
        sides.append(("tig", lambda: _tig(store.root, env, at)))
    limits = [Limit("git log", 1 / 20), Limit("tig", 1 / 20)]
    yield told(14, "a pupil's history, first screen", "ms", in_turn(turns, *sides), limits)


def longer(roots: Mapping[str, Path], names: tuple[str, str], turns: int) -> str:
    """Measure 14 again: ten times the history."""
    long, short = names
    with open_store(roots[long]) as larger, open_store(roots[short]) as smaller:
        bring_up_acts(larger)
        bring_up_acts(smaller)
        costs = in_turn(
            turns,
            (long, milliseconds(lambda: log(larger, reference(PUPIL, SIZES[long]), None, SCREENFUL))),
            (short, milliseconds(lambda: log(smaller, reference(PUPIL, SIZES[short]), None, SCREENFUL))),
        )
    return told(14, "the same of ten times the history", "ms", costs, [Limit(short, 1.5)])


def versions(store: Store, size: Size, turns: int) -> Iterator[str]:
    """Measure 15: an old version, and a difference in sentences, against one process that shows lines.

    Each turn takes the next two versions of a plan further back, as one does who walks through its history.
    """
    case, at = reference(PUPIL, size), folder(PUPIL, size)
    plans = log(store, case, "plan")
    pairs = [(older.id, newer.id) for newer, older in pairwise(plans)]
    text_at(store, case, "plan", plans[0].id)

    def walk(step: Callable[[str, str], object]) -> Measure:
        turn = cycle(pairs)
        return milliseconds(lambda: step(*next(turn)))

    def git_diff(older: str, newer: str) -> object:
        return running(store.root, "git", "diff", older, newer, "--", f"{at}/plan.md")()

    old, difference, theirs = in_turn(
        turns,
        ("an old version", walk(lambda older, _: text_at(store, case, "plan", older))),
        ("a difference", walk(lambda older, newer: differences_between(store, older, newer, case=case))),
        ("git diff", walk(git_diff)),
    )
    fifth = [Limit("git diff", 1 / 5)]
    yield told(15, "an old version", "ms", [old, theirs], fifth)
    yield told(15, "a difference, in sentences", "ms", [difference, theirs], fifth)


def _tig(root: Path, env: Mapping[str, str], at: str) -> float:
    """Milliseconds until tig shows the log of a folder, whole."""
    began = perf_counter()
    with Terminal(("tig", "--", at), env, cwd=root) as terminal:
        terminal.see("casefile: opened", 60)
        return (perf_counter() - began) * 1000
