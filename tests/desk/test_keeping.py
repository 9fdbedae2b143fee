"""What is kept beside a store is whole after any kill, readable by nobody else, and lost without harm."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from senco_tui.desk.drafts import Drafts
from senco_tui.desk.keeping import Kept
from tests.desk import years
from tests.desk.test_drafts import NOON
from tests.journeys.casefile.school import begin

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


def test_another_store_in_the_same_place_is_another_store(tmp_path: Path) -> None:
    place, state = tmp_path / "store", tmp_path / "state"
    years.kept(place)
    Kept(state, place, "sitting").keep({"cursor": "P24-001"})
    Drafts(state, place).keep("P24-017 plan why", "words", NOON)
    place.rename(tmp_path / "elsewhere")
    begin(tmp_path)
    assert Kept(state, place, "sitting").find() is None and Drafts(state, place).all() == ()
    place.rename(tmp_path / "other")
    (tmp_path / "elsewhere").rename(place)
    assert Kept(state, place, "sitting").find() == {"cursor": "P24-001"}
    assert [draft.text for draft in Drafts(state, place).all()] == ["words"]


def test_the_same_history_brought_back_into_its_place_finds_what_was_kept(tmp_path: Path) -> None:
    place, state = tmp_path / "store", tmp_path / "state"
    years.kept(place)
    Drafts(state, place).keep("P24-017 plan why", "words", NOON)
    place.rename(tmp_path / "hub")
    subprocess.run(["git", "clone", "--quiet", str(tmp_path / "hub"), str(place)], check=True)
    assert [draft.text for draft in Drafts(state, place).all()] == ["words"]


def test_what_was_kept_by_its_place_alone_is_found_once(tmp_path: Path) -> None:
    place, state = tmp_path / "store", tmp_path / "state"
    Kept(state, place, "sitting").keep({"cursor": "P24-001"})
    Drafts(state, place).keep("P24-017 plan why", "words", NOON)
    years.kept(place)
    assert [draft.text for draft in Drafts(state, place).all()] == ["words"]
    assert Kept(state, place, "sitting").find() == {"cursor": "P24-001"}
    assert len([path for path in state.iterdir() if path.is_dir()]) == 1, "nothing is left by place"
    place.rename(tmp_path / "elsewhere")
    begin(tmp_path)
    assert Drafts(state, place).all() == ()
