"""Measures 10 to 16 and 19: what the desk costs, against the tools everyone has."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import which

from senco_tui.casework.change import SectionReworded
from senco_tui.clocks.running import clocks
from senco_tui.desk.comparing import differences_between
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import Office, changed_since, read_case, read_office
from senco_tui.desk.recalling import log, text_at
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.desk.retracing import bring_up_acts
from senco_tui.desk.searching import WORDS_FILE, bring_up_words, search
from senco_tui.triage.sheet import sheet
from tests.benchmarks.schools import RARE, reference
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import in_turn, milliseconds

SYNCED = ("-c", "core.fsync=committed,reference,index", "-c", "gc.auto=0")
WHO = {"GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x"}
PHRASE = RARE
CASE = reference(7)


def searches(store: Store, turns: int) -> str:
    """Measure 10: the first fifty hits, and the best fifty, against looking through every file."""
    bring_up_words(store)
    tool = ("rg", "-l", "-i", PHRASE, ".") if which("rg") else ("git", "grep", "-l", "-i", PHRASE)
    sides = (
        ("first hits", milliseconds(lambda: search(store, PHRASE, sweep=False))),
        ("ranked", milliseconds(lambda: search(store, PHRASE, sweep=False, ranked=True))),
        (tool[0], milliseconds(_process(store.root, *tool))),
    )
    costs = in_turn(turns, *sides)
    first = told(10, "search", "ms", costs, [Limit(tool[0], 1 / 50)])
    return f"{first}; ranked {told(10, '', '', costs[1:], [Limit(tool[0], 1 / 12)]).partition('| ')[2]}"


def cold(store: Store, turns: int) -> list[str]:
    """Measures 11 and 12: everything read for the first time, heads first, then words and acts."""
    heads = in_turn(
        turns,
        ("senco", milliseconds(lambda: _cold_heads(store))),
        ("reading them", milliseconds(lambda: _bytes(store))),
    )
    whole = in_turn(
        turns,
        ("senco", milliseconds(lambda: _cold_all(store))),
        ("reading them", milliseconds(lambda: _bytes(store))),
    )
    return [
        told(11, "first start ever: triage usable", "ms", heads, [Limit("reading them", 12)]),
        told(12, "whole cold index", "ms", whole, [Limit("reading them", 40)]),
    ]


def noticing(store: Store, turns: int) -> str:
    """Measure 13: whether anything has changed."""
    office = read_office(store)
    costs = in_turn(
        turns,
        ("senco", milliseconds(lambda: changed_since(store, office))),
        ("git status", milliseconds(_process(store.root, "git", "status", "--porcelain"))),
    )
    return told(13, "nothing changed", "ms", costs, [Limit("git status", 1.1)])


def looking_back(store: Store, turns: int) -> list[str]:
    """Measures 14 and 15: the first screen of a pupil's history, and two versions held side by side."""
    bring_up_acts(store)
    folder = f"pupils/{CASE[:3]}/{CASE}"
    plan = log(store, CASE, "plan", 3)
    logs = in_turn(
        turns,
        ("senco", milliseconds(lambda: log(store, CASE, None, 20))),
        ("git log", milliseconds(_process(store.root, "git", "log", "-20", "--", folder))),
    )
    git_diff = _process(store.root, "git", "diff", plan[1].id, plan[0].id, "--", f"{folder}/plan.md")
    text_at(store, CASE, "plan", plan[0].id)
    versions = in_turn(
        turns,
        ("an old version", milliseconds(lambda: text_at(store, CASE, "plan", plan[1].id))),
        ("a difference", milliseconds(lambda: differences_between(store, plan[1].id, plan[0].id, case=CASE))),
        ("git diff", milliseconds(git_diff)),
    )
    fifth = [Limit("git diff", 1 / 5)]
    return [
        told(14, "a pupil's history, first screen", "ms", logs, [Limit("git log", 1 / 20)]),
        told(15, "an old version", "ms", versions, fifth),
        told(15, "a difference of two, in sentences", "ms", versions[1:], fifth),
    ]


def saving(root: Path, scratch: Path, turns: int) -> str:
    """Measure 16: one change recorded with everything synced, against `git add; git commit` synced alike."""
    ours, theirs = (Path(shutil.copytree(root, scratch / name, symlinks=True)) for name in ("ours", "theirs"))
    with open_store(ours) as opened:
        costs = in_turn(
            turns,
            ("senco", milliseconds(_recorder(opened))),
            ("git add; git commit", milliseconds(_committer(theirs, f"pupils/{CASE[:3]}/{CASE}/plan.md"))),
        )
    return told(16, "a save", "ms", costs, [Limit("git add; git commit", 0.6)])


def thinking(store: Store, today: date, turns: int) -> str:
    """Measure 19: all clocks and lanes anew, against one look at the heads as JSON."""
    office = read_office(store)
    heads = json.dumps([[repr(leaf.filed), leaf.path] for leaf in office.leaves.values()])
    costs = in_turn(
        turns,
        ("senco", milliseconds(lambda: sheet(office.caseload, office.setting, office.problems, today))),
        ("json.loads", milliseconds(lambda: json.loads(heads))),
    )
    return told(19, "all clocks and lanes", "ms", costs, [Limit("json.loads", 50)])


def one_pupil(store: Store, office: Office, today: date) -> None:
    """What opening a pupil costs the desk: the file read whole, its clocks worked."""
    case, _ = read_case(store, CASE)
    clocks(case, office.setting, today)


def _cold_heads(store: Store) -> None:
    (store.root / ".git" / INDEX_FILE).unlink(missing_ok=True)
    read_office(store)


def _cold_all(store: Store) -> None:
    for name in (WORDS_FILE, "senco.acts"):
        (store.root / ".git" / name).unlink(missing_ok=True)
    _cold_heads(store)
    bring_up_words(store)
    bring_up_acts(store)


def _bytes(store: Store) -> None:
    for path in store.cabinet.paths():
        store.cabinet.read(path)


def _process(cwd: Path, *argv: str) -> Callable[[], object]:
    def run() -> object:
        return subprocess.run(argv, cwd=cwd, capture_output=True, check=True)

    return run


def _recorder(opened: Store) -> Callable[[], None]:
    turn = iter(range(1_000_000))

    def once() -> None:
        change = SectionReworded(CASE, "plan", "Strategies", f"Turn {next(turn)}.")
        made = record(opened, change, why="", when=datetime.now(UTC))
        assert isinstance(made, Recorded), made

    return once


def _committer(root: Path, path: str) -> Callable[[], None]:
    turn = iter(range(1_000_000))
    env = {**os.environ, **WHO}

    def git(*argv: str) -> None:
        subprocess.run(["git", *SYNCED, "-C", str(root), *argv], env=env, check=True, capture_output=True)

    def once() -> None:
        with (root / path).open("a") as file:
            file.write(f"\nTurn {next(turn)}.\n")
        git("add", "--", path)
        git("commit", "-q", "-m", f"turn {path}")

    return once


def verbs(env: dict[str, str], cwd: Path, turns: int) -> list[str]:
    """Measure 18: verbs from the shell, against a Python that only says hello."""
    found = []
    for argv in (("list",), ("triage",), ("log", CASE)):
        costs = in_turn(
            turns,
            ("senco", milliseconds(_visit(("-m", "senco_tui", *argv), env, cwd))),
            ("python -c print", milliseconds(_visit(("-c", "print('hello')"), env, cwd))),
        )
        found.append(
            told(18, f"senco {argv[0]}", "ms", costs, [Limit("task list", 1), Limit("khal list", 1)])
        )
    return found


def _visit(argv: tuple[str, ...], env: dict[str, str], cwd: Path) -> Callable[[], object]:
    def run() -> object:
        return subprocess.run([sys.executable, *argv], env=env, cwd=cwd, capture_output=True, check=True)

    return run
