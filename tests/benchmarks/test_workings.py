"""The benchmarks run through on a small school and say one line for each target; no time is asserted."""

import re
import subprocess
import sys

import pytest

from tests.architecture.building import ROOT
from tests.benchmarks.__main__ import main


def test_every_target_is_told_of_once_in_its_order() -> None:
    argv = [sys.executable, "-m", "tests.benchmarks", "--short"]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False, timeout=150)
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if not line.startswith("--")]
    assert [int(line[:2]) for line in told if line[:2].strip()] == list(range(1, 20)), done.stdout
    for line in told:
        what, _, verdict = line.partition(" | ")
        assert re.search(r" / .* / ", what) or "two sizes" in what, line
        assert re.search(r"at most [\d.]+: (met|MISSED by)|not measured", verdict), line


def test_sizes_are_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["S", "XXL", "--turns", "3"])
    assert "XXL is no size; there are XS, S, S-long, M, L" in capsys.readouterr().err
