"""What is kept beside a store is whole after any kill, readable by nobody else, and lost without harm."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from senco_tui.desk.keeping import Kept

KEEPER = """
import sys
from pathlib import Path
from senco_tui.desk.keeping import Kept
kept = Kept(Path(sys.argv[1]), Path(sys.argv[2]), "sitting")
n = 0
while True:
    n += 1
    kept.keep({"n": n, "rows": ["P24-001"] * 500, "again": n})
    print(n, flush=True)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "state", tmp_path / "store", "sitting")


def test_it_comes_back_until_it_is_dropped(kept: Kept) -> None:
    assert kept.find() is None
    kept.keep({"cursor": "P24-001"})
    kept.keep({"cursor": "P24-002"})
    assert kept.find() == {"cursor": "P24-002"}
    kept.drop()
    kept.drop()
    assert kept.find() is None


def test_nobody_else_may_read_it(kept: Kept, tmp_path: Path) -> None:
    kept.keep({})
    (file,) = (tmp_path / "state").rglob("*.json")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("text", ["", "{", "[1]", "\udcff", "[" * 100_000, '{"a": 1'])
def test_what_cannot_be_read_is_as_if_it_were_not_there(kept: Kept, tmp_path: Path, text: str) -> None:
    kept.keep({})
    (file,) = (tmp_path / "state").rglob("*.json")
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert kept.find() is None


def test_no_kill_at_any_moment_tears_it_or_loses_what_was_kept(kept: Kept, tmp_path: Path) -> None:
    for number in range(8):
        argv = [sys.executable, "-c", KEEPER, str(tmp_path / "state"), str(tmp_path / "store")]
        child = subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.003 * number)
        os.kill(child.pid, signal.SIGKILL)
        told = [1, *map(int, child.stdout.read().split())]
        child.wait()
        child.stdout.close()
        found = kept.find()
        assert found is not None and found["n"] == found["again"] and len(found["rows"]) == 500
        assert found["n"] >= told[-1]
