"""How long a verb takes from the shell, against a Python that only says hello."""

import subprocess
import sys
from collections.abc import Callable, Mapping

from tests.architecture.building import ROOT
from tests.benchmarks.timing import in_turn, line, milliseconds


def verbs(env: Mapping[str, str], turns: int) -> list[str]:
    """One line a verb."""
    found = []
    for argv in (("--help",), ("list",), ("triage",), ("log", "-n", "20")):
        costs = in_turn(
            turns,
            ("senco", milliseconds(_process(("-m", "senco_tui", *argv), env))),
            ("python -c print", milliseconds(_process(("-c", "print('hello')"), env))),
        )
        found.append(line(f"senco {' '.join(argv)}", "ms", costs))
    return found


def _process(argv: tuple[str, ...], env: Mapping[str, str]) -> Callable[[], object]:
    def run() -> object:
        return subprocess.run(
            [sys.executable, *argv], env=dict(env), cwd=ROOT, capture_output=True, check=True
        )

    return run
