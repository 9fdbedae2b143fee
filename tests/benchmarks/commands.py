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
    for argv in (("list",), ("triage",), ("log", reference(PUPIL, size))):
        costs = in_turn(turns, ("senco", python(cwd, env, "-m", "senco_tui", *argv)), *peers, hello)
        limits = [Limit("task list", 1), Limit("khal list", 1)]
        yield told(18, f"senco {argv[0]}", "ms", costs, limits)
