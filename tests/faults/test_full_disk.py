"""Promise 3: on a disk that is really full the old file stays whole; a save is recorded or refused."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, text

pytestmark = pytest.mark.promise(3)

PATH = f"{FOLDER}/plan.md"
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
LEVELS = (0, 4, 8, 12, 16, 20, 24, 32, 40, 48, 64, 96, 128)
"""Kilobytes left on the disk."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m,mode=700", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here: a really full disk is NOT proved")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, left: int) -> Path:
    """A file that leaves `left` kilobytes on the disk."""
    filler = place / "filler"
    with open(filler, "wb") as file:
        free = os.statvfs(place).f_bavail * os.statvfs(place).f_bsize - left * 1024
        file.write(b"\0" * max(free, 0))
    return filler


def test_at_every_level_the_plan_is_whole(small_disk: Path) -> None:
    make_store(small_disk).close()
    root, seen = small_disk / "store", set()
    for left in LEVELS:
        with open_store(root, account="priya") as store:
            recorded = git(root, "rev-parse", "HEAD")
            filler = fill(small_disk, left)
            outcome = record(store, AMENDED, when=NOW)
            filler.unlink()
            seen.add(type(outcome))
            if isinstance(outcome, Recorded):
                assert text(store, PATH) == PLAN.replace("line 3", "line 5")
                break
            assert outcome.kind == "trouble" and text(store, PATH) == PLAN
            assert git(root, "rev-parse", "HEAD") == recorded
    assert len(seen) == 2, "the levels do not reach from too little room to enough"
    with open_store(root, account="priya") as store:
        assert is_clean(store) and git(root, "fsck", "--strict", "--no-dangling") == ""
