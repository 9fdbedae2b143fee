"""The benchmarks run through on a small school and say one line for each target; no time is asserted."""

import re
import subprocess
import sys

import pytest

from tests.architecture.building import ROOT
from tests.benchmarks.targets import Limit, told
from tests.benchmarks.timing import Cost


@pytest.mark.nightly
def test_every_target_is_told_of() -> None:
    argv = [sys.executable, "-m", "tests.benchmarks", "--short"]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=150)
    assert done.returncode == 0, done.stderr
    numbers = {int(found) for found in re.findall(r"^ ?(\d+) ", done.stdout, re.MULTILINE)}
    assert numbers == set(range(1, 20)), done.stdout
    assert all(
        "|" in line or "not measured" in line
        for line in done.stdout.splitlines()
        if line[:2].strip().isdigit()
    )


def test_sizes_and_turns_are_understood() -> None:
    argv = [sys.executable, "-m", "tests.benchmarks", "S", "XXL", "--turns", "3"]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "XXL is no size; there are XS, S, M, L" in done.stderr


def test_a_target_is_met_or_missed_by_so_much() -> None:
    costs = [Cost("ours", (1.0, 2.0, 3.0)), Cost("theirs", (4.0,))]
    limits = [Limit("theirs", 0.5), Limit("theirs", 0.25), Limit("tig", 1)]
    assert told(4, "a key", "ms", costs, limits) == (
        " 4 a key (ms): ours 1.00 / 2.00 / 3.00 · theirs 4.00 / 4.00 / 4.00 | "
        "0.5 × theirs, at most 0.5: met; 0.5 × theirs, at most 0.25: MISSED by 2 ×; "
        "tig is not installed here, so not measured"
    )
