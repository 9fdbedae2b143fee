"""Promise 3: on a disk that is really full the old file stays whole; a save is recorded or refused."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.drafts import Drafts
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, Refused, record
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


def test_the_draft_is_outside_the_full_disk_and_stays(small_disk: Path, tmp_path: Path) -> None:
    make_store(small_disk).close()
    root = small_disk / "store"
    drafts = Drafts(tmp_path / "state", root)
    drafts.keep("P24-017 plan o2", "reads to line 5", NOW)
    with open_store(root, account="priya") as store:
        filler = fill(small_disk, 0)
        assert not isinstance(record(store, AMENDED, when=NOW), Recorded)
        drafts.keep("P24-017 plan o2", "reads to line 5 aloud", NOW)
        filler.unlink()
    assert [one.text for one in drafts.all()] == ["reads to line 5 aloud"]


def test_a_draft_on_the_full_disk_keeps_the_words_it_had(small_disk: Path) -> None:
    drafts = Drafts(small_disk / "state", small_disk / "store")
    drafts.keep("P24-017 plan o2", "reads to line 5", NOW)
    filler = fill(small_disk, 0)
    with pytest.raises(OSError, match="space"):
        drafts.keep("P24-017 plan o2", "reads to line 5 " * 9000, NOW)
    filler.unlink()
    assert [one.text for one in drafts.all()] == ["reads to line 5"]


def test_the_obvious_writer_loses_the_plan(small_disk: Path) -> None:
    """The harness proves itself: the same words, written over the file they belong in, leave neither text."""
    with make_store(small_disk) as store:
        filler, longer = fill(small_disk, 0), PLAN.replace("line 3", "line 5 " * 2000)
        change = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "line 5 " * 2000))
        assert isinstance(record(store, change, when=NOW), Refused) and text(store, PATH) == PLAN
        with pytest.raises(OSError, match="space"):
            (store.root / PATH).write_text(longer)
        assert text(store, PATH) not in (PLAN, longer)
        filler.unlink()
