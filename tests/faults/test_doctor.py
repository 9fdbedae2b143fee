"""Every fault by the table: which line of the doctor tells of it, what it names, and whether it mends it."""

import errno
import os
import shutil
from collections import namedtuple
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk import checkup, soundness
from senco_tui.desk.checkup import look_at_store
from senco_tui.desk.finding import Finding
from senco_tui.desk.mending import mend_store
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.remembering import INDEX_FILE
from tests.desk.stores import CASE, FOLDER, NOW, git, make_store, text
from tests.faults.test_read_only import half_merged, half_rebased, shallow

PATH = f"{FOLDER}/plan.md"
TABLE = Path(__file__).with_name("cases") / "doctor.md"
ROWS = [
    [cell.strip() for cell in line.strip("|\n").split(" | ")]
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| fault")
]
Patch = pytest.MonkeyPatch


def configured(text: str) -> Callable[[Store, Patch], None]:
    """Lines laid under those of `.git/config`."""

    def lay(store: Store, _: Patch) -> None:
        config = store.root / ".git/config"
        config.write_text(config.read_text() + text)

    return lay


def written(path: str, data: bytes) -> Callable[[Store, Patch], None]:
    """A file that says these bytes."""
    return lambda store, _: (store.root / path).write_bytes(data) and None


def open_to_all(store: Store, _: Patch) -> None:
    store.root.chmod(0o755)
    (store.root / "senco.yaml").chmod(0o644)


def one_not_shared(store: Store, _: Patch) -> None:
    for path in (store.root, *store.root.rglob("*")):
        path.chmod(0o2770 if path.is_dir() else 0o660)
    (store.root / PATH).chmod(0o600)


def hook(store: Store, _: Patch) -> None:
    (store.root / ".git/hooks").mkdir(exist_ok=True)
    for name, mode in (("post-commit", 0o755), ("pre-push.sample", 0o755), ("notes", 0o644)):
        (store.root / ".git/hooks" / name).write_text("#!/bin/sh\nexit 1\n")
        (store.root / ".git/hooks" / name).chmod(mode)


def lock_on_no_branch(store: Store, _: Patch) -> None:
    git(store, "checkout", "-q", "--detach")
    (store.root / ".git/index.lock").touch()


def object_missing(store: Store, _: Patch) -> None:
    blob = git(store, "rev-parse", f"HEAD:{PATH}").strip()
    pack = next((store.root / ".git/objects/pack").glob("*.pack"))
    data = shutil.move(pack, store.root / "pack")
    for left in pack.parent.iterdir():
        left.unlink()
    git(store, "unpack-objects", "-q", data=Path(data).read_bytes())
    Path(data).unlink()
    (store.root / ".git/objects" / blob[:2] / blob[2:]).unlink()


def still_to_come(store: Store, _: Patch) -> None:
    change = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
    assert isinstance(record(store, change, when=NOW + timedelta(days=900)), Recorded)


def little_room(_: Store, patch: Patch) -> None:
    usage = namedtuple("usage", "total used free")
    patch.setattr(checkup, "shutil", SimpleNamespace(disk_usage=lambda _: usage(9, 9, 2**20)))


def no_sync(_: Store, patch: Patch) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    patch.setattr(soundness, "os", SimpleNamespace(**{**vars(os), "fsync": fsync}))


PROGRAM = '[core]\n\tfsmonitor = "touch it-ran"\n'
FAULTS: dict[str, Callable[[Store, Patch], object]] = {
    "open to every account": open_to_all,
    "shared with a group, one file not": one_not_shared,
    "a hook planted": hook,
    "a program planted in the settings": configured(PROGRAM),
    "two programs planted in the settings": configured(f"{PROGRAM}\teditor = x\n"),
    "a remote that is a program": configured('[remote "hub"]\n\turl = ext::sh -c x\n'),
    "the same, as it bears on writing": configured(PROGRAM),
    "git's index is nonsense": written(".git/index", b"DIRC nonsense that is long enough to be read"),
    "senco's index is nonsense": written(f".git/{INDEX_FILE}", b"SQLite format 3\0 and nonsense" * 40),
    "the branch's file is emptied": written(".git/refs/heads/main", b""),
    "HEAD is emptied": written(".git/HEAD", b""),
    "on no branch": lambda s, _: git(s, "checkout", "-q", "--detach"),
    "no commit yet": lambda s, _: git(s, "symbolic-ref", "HEAD", "refs/heads/none"),
    "half a merge": lambda s, _: half_merged(s),
    "half a rebase": lambda s, _: half_rebased(s),
    "half a history": lambda s, _: shallow(s),
    "a lock left, on no branch": lock_on_no_branch,
    "a file half written": written(f"{FOLDER}/.senco-0a1b.tmp", b"---\ncyc"),
    "an object is missing": object_missing,
    "the last record is still to come": still_to_come,
    "nobody has this account": lambda s, _: setattr(s, "account", "kim"),
    "changed by hand": lambda s, _: (s.root / PATH).write_text(text(s, PATH).replace("3 of", "4 of")),
    "little room on the disk": little_room,
    "a disk that does not sync": no_sync,
}


def found(store: Store) -> dict[str, Finding]:
    """Everything the doctor says of a store, by its name."""
    return {one.name: one for one in look_at_store(store, NOW)}


def test_the_table_and_the_faults_are_the_same() -> None:
    assert [row[0] for row in ROWS] == list(FAULTS)


def test_a_store_with_no_fault_is_well_and_nothing_is_mended(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        (store.root / ".git/hooks").mkdir(exist_ok=True)
        before = sorted(str(p) for p in store.root.rglob("*"))
        assert [one for one in found(store).values() if not one.well] == []
        assert mend_store(store) == ()
        assert sorted({str(p) for p in store.root.rglob("*")} - set(before)) in (
            [],
            [str(store.root / ".git/senco.lock")],
        )


def test_a_damaged_branch_is_not_taken_for_a_lost_history(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        (store.root / ".git/refs/heads/main").write_bytes(b"")
        looked = found(store)
        assert [name for name, one in looked.items() if not one.well] == ["writing"]
        assert all("not looked at" in looked[name].sentence for name in ("history", "by hand"))


@pytest.mark.promise(13)
def test_no_git_command_is_advised_while_a_program_is_planted(tmp_path: Path, monkeypatch: Patch) -> None:
    with make_store(tmp_path) as store:
        object_missing(store, monkeypatch)
        git(store, "checkout", "-q", "--detach")
        assert found(store)["history"].mend == "git fsck --full"
        configured(PROGRAM)(store, monkeypatch)
        assert not any((one.mend or "").startswith("git ") for one in found(store).values())


@pytest.mark.promise(11)
@pytest.mark.parametrize(("fault", "line", "says", "command", "mends"), ROWS, ids=[row[0] for row in ROWS])
def test_the_doctor(
    tmp_path: Path, monkeypatch: Patch, fault: str, line: str, says: str, command: str, mends: str
) -> None:
    with make_store(tmp_path) as store:
        FAULTS[fault](store, monkeypatch)
        there = {p for p in store.root.rglob("*") if p.is_file()}
        one = found(store)[line]
        assert not one.well and says in one.sentence, one
        assert one.mend is not None and one.mend.startswith(command), one
        done = mend_store(store)
        after = found(store)
        assert after[line].well == (mends == "yes"), (done, after[line])
        assert bool(done) == (mends == "yes"), done
        stale = store.root / ".git/senco-stale"
        kept = [p.name.partition("-")[2] for p in stale.iterdir()] if stale.is_dir() else []
        assert all(p.exists() or p.name in kept for p in there), "something was deleted"
        assert not (store.root / "it-ran").exists()
    if mends == "yes" and line != "locks":
        monkeypatch.undo()
        with open_store(store.root, account="priya") as again:
            change = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
            assert isinstance(record(again, change, when=NOW), Recorded)
