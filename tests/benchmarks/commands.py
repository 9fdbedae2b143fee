"""Measure 18: verbs from the shell, against what others list from as many records."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.benchmarks.looking import PUPIL
from tests.benchmarks.peers import lists, python
from tests.benchmarks.schools import Size, reference
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import in_turn


def verbs(
    env: dict[str, str], cwd: Path, scratch: Path, size: Size, today: date, turns: int
) -> Iterator[str]:
    """Each verb, both lists, and a Python that only says hello."""
    peers = lists(scratch / "peers", size.pupils, today)
    hello = ("python -c print", python(cwd, env, "-c", "print('hello')"))
    ours = ("list",), ("triage",), ("log", reference(PUPIL, size))
    sides = [(f"senco {argv[0]}", python(cwd, env, "-m", "senco_tui", *argv)) for argv in ours]
    costs = in_turn(turns, *sides, *peers, hello)
    for cost in costs[: len(ours)]:
        limits = [Limit("task list", 1), Limit("khal list", 1)]
        yield told(18, cost.name, "ms", [cost, *costs[len(ours) :]], limits)
