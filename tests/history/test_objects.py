"""Objects are read through one resident process that threads share and that may die."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import Objects
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import PLAN, git, made


@pytest.fixture
def objects(tmp_path: Path) -> Objects:
    made(tmp_path / "store").close()
    return Objects(Launcher(tmp_path / "store"))


def test_a_blob_a_tree_and_a_commit(objects: Objects) -> None:
    blob = objects.get(f"HEAD:{PLAN}")
    assert blob is not None and (blob.kind, blob.data) == ("blob", b"ONE\nTWO\n")
    kinds = [found.kind for name in ("HEAD", "HEAD^{tree}") if (found := objects.get(name))]
    assert kinds == ["commit", "tree"]


@pytest.mark.parametrize("name", ["", "0" * 40, "HEAD:nowhere", "a\nHEAD", "x\0y", "--all", "no such thing"])
def test_what_is_not_there(objects: Objects, name: str) -> None:
    assert objects.get(name) is None


def test_a_process_that_dies_is_started_again(objects: Objects) -> None:
    assert objects.get("HEAD") is not None
    objects._process.proc.kill()
    objects._process.proc.wait()
    assert objects.get(f"HEAD:{PLAN}") is not None


def test_threads_get_their_own_answers(objects: Objects, tmp_path: Path) -> None:
    ids = git(tmp_path / "store", "rev-list", "--all", "--objects").split("\n")
    names = [line.split(" ")[0] for line in ids if line]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(objects.get, names * 20))
    assert [one.id if one else None for one in found] == names * 20


def test_new_objects_are_seen(objects: Objects, tmp_path: Path) -> None:
    assert objects.get("HEAD") is not None
    oid = git(tmp_path / "store", "hash-object", "-w", "--stdin", data=b"later").strip()
    found = objects.get(oid)
    assert found is not None and found.data == b"later"


def test_what_cannot_be_read_does_not_stop_the_next(objects: Objects, tmp_path: Path) -> None:
    oid = git(tmp_path / "store", "hash-object", "-w", "--stdin", data=b"to be damaged").strip()
    place = tmp_path / "store/.git/objects" / oid[:2] / oid[2:]
    place.chmod(0o600)
    place.write_bytes(b"nonsense")
    assert objects.get(oid) is None
    assert objects.get("HEAD") is not None


def test_a_process_that_always_dies_is_a_trouble(objects: Objects, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Launcher.start
    monkeypatch.setattr(Launcher, "start", lambda self, *_: real(self, "cat-file", "--no-such-option"))
    with pytest.raises(HistoryTrouble, match=r"git cannot read “HEAD”: .*no-such-option"):
        objects.get("HEAD")


def test_closing_ends_the_process(objects: Objects) -> None:
    objects.get("HEAD")
    process = objects._process.proc
    objects.close()
    assert process.poll() is not None
