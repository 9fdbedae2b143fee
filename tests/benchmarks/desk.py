"""Measures 10 to 13 and 19: searching, reading for the first time, noticing, and thinking."""

import json
from collections.abc import Iterator
from datetime import date
from shutil import which

from senco_tui.casework.plain import to_plain
from senco_tui.desk.opening import Store
from senco_tui.desk.reading import read_office
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.desk.retracing import ACTS_FILE, bring_up_acts
from senco_tui.desk.searching import WORDS_FILE, bring_up_words, search
from senco_tui.triage.sheet import sheet
from tests.benchmarks.peers import running
from tests.benchmarks.schools import RARE
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import in_turn, milliseconds


def searches(store: Store, turns: int) -> Iterator[str]:
    """Measure 10: the first fifty hits, and the best fifty, against looking through every file."""
    bring_up_words(store)
    tool = ("rg", "-l", "-i", RARE, ".") if which("rg") else ("git", "grep", "-l", "-i", RARE)
    first, ranked, theirs = in_turn(
        turns,
        ("first hits", milliseconds(lambda: search(store, RARE, sweep=False))),
        ("ranked", milliseconds(lambda: search(store, RARE, sweep=False, ranked=True))),
        (" ".join(tool[:-1]), milliseconds(running(store.root, *tool))),
    )
    yield told(10, "search, the first hits", "ms", [first, theirs], [Limit(theirs.name, 1 / 50)])
    yield told(10, "search, the best first", "ms", [ranked, theirs], [Limit(theirs.name, 1 / 12)])


def cold(store: Store, turns: int) -> list[str]:
    """Measures 11 and 12: everything read for the first time, heads first, then words and acts."""
    heads, whole, reading = in_turn(
        turns,
        ("heads", milliseconds(lambda: _cold_heads(store))),
        ("everything", milliseconds(lambda: _cold_all(store))),
        ("reading them", milliseconds(lambda: _bytes(store))),
    )
    return [
        told(11, "first start ever, triage usable", "ms", [heads, reading], [Limit("reading them", 12)]),
        told(12, "whole cold index", "ms", [whole, reading], [Limit("reading them", 40)]),
    ]


def noticing(store: Store, turns: int) -> str:
    """Measure 13: whether anything has changed."""
    office = read_office(store, read_office(store))
    costs = in_turn(
        turns,
        ("senco", milliseconds(lambda: read_office(store, office))),
        ("git status", milliseconds(running(store.root, "git", "status", "--porcelain"))),
    )
    return told(13, "nothing changed", "ms", costs, [Limit("git status", 1.1)])


def thinking(store: Store, today: date, turns: int) -> str:
    """Measure 19: all clocks and lanes anew, against one look at the heads as JSON."""
    office = read_office(store)
    heads = json.dumps([to_plain(leaf.filed.value) for leaf in office.leaves.values() if leaf.filed])
    costs = in_turn(
        turns,
        ("senco", milliseconds(lambda: sheet(office.caseload, office.setting, office.problems, today))),
        ("json.loads", milliseconds(lambda: json.loads(heads))),
    )
    return told(19, "all clocks and lanes", "ms", costs, [Limit("json.loads", 50)])


def _cold_heads(store: Store) -> None:
    (store.root / ".git" / INDEX_FILE).unlink(missing_ok=True)
    read_office(store)


def _cold_all(store: Store) -> None:
    for name in (WORDS_FILE, ACTS_FILE):
        (store.root / ".git" / name).unlink(missing_ok=True)
    _cold_heads(store)
    bring_up_words(store)
    bring_up_acts(store)


def _bytes(store: Store) -> None:
    for path in store.cabinet.paths():
        store.cabinet.read(path)
