"""The disk cabinet keeps the contract, follows no link, and leaves nothing half done."""

import os
import stat
from pathlib import Path

import pytest

from senco_tui.cabinet import CabinetTrouble, Moved, fingerprint
from senco_tui.cabinet.disk import DiskCabinet
from tests.cabinet.contract import PLAN, CabinetContract


class TestDiskCabinet(CabinetContract):
    @pytest.fixture
    def cabinet(self, tmp_path: Path) -> DiskCabinet:
        return DiskCabinet(tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    root = tmp_path / "store"
    root.mkdir(mode=0o700)
    DiskCabinet(root).save_if(PLAN, b"one", None)
    return root


def test_a_linked_file_is_refused_by_name(store: Path) -> None:
    (store / "secret").write_text("elsewhere")
    (store / "pupils/P24/P24-017/profile.md").symlink_to(store / "secret")
    cabinet = DiskCabinet(store)
    with pytest.raises(CabinetTrouble, match=r"profile\.md: it is a link"):
        cabinet.read("pupils/P24/P24-017/profile.md")
    with pytest.raises(CabinetTrouble, match="link"):
        cabinet.save_if("pupils/P24/P24-017/profile.md", b"x", None)
    assert "pupils/P24/P24-017/profile.md" in cabinet.paths()
    assert cabinet.stamp("pupils/P24/P24-017/profile.md") is None
    assert (store / "secret").read_text() == "elsewhere"


def test_a_linked_folder_is_listed_and_never_entered(store: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "plan.md").write_text("not ours")
    (store / "pupils/P24/P24-018").symlink_to(outside)
    cabinet = DiskCabinet(store)
    assert cabinet.cases() == ("P24-017", "P24-018")
    assert "pupils/P24/P24-018" in cabinet.paths() and "pupils/P24/P24-018/plan.md" not in cabinet.paths()
    with pytest.raises(CabinetTrouble, match="P24-018” is a link"):
        cabinet.read("pupils/P24/P24-018/plan.md")
    with pytest.raises(CabinetTrouble):
        cabinet.save_if("pupils/P24/P24-018/profile.md", b"x", None)
    assert [p.name for p in outside.iterdir()] == ["plan.md"]


def test_a_pipe_is_refused_at_once(store: Path) -> None:
    os.mkfifo(store / "senco.yaml")
    with pytest.raises(CabinetTrouble, match="plain file"):
        DiskCabinet(store).read("senco.yaml")


def test_modes_are_the_owners_alone(store: Path) -> None:
    os.umask(os.umask(0))
    before = os.umask(0o000)
    try:
        DiskCabinet(store).save_if("pupils/P24/P24-019/plan.md", b"x", None)
    finally:
        os.umask(before)
    assert stat.S_IMODE((store / "pupils/P24/P24-019/plan.md").stat().st_mode) == 0o600
    assert stat.S_IMODE((store / "pupils/P24/P24-019").stat().st_mode) == 0o700


def test_modes_are_the_groups_too_where_the_root_is(tmp_path: Path) -> None:
    root = tmp_path / "shared"
    root.mkdir()
    root.chmod(0o2770)
    DiskCabinet(root).save_if(PLAN, b"x", None)
    assert stat.S_IMODE((root / PLAN).stat().st_mode) == 0o660
    assert stat.S_IMODE((root / PLAN).parent.stat().st_mode) == 0o2770


def test_only_folders_of_references_are_cases(store: Path) -> None:
    for name in ("pupils/P24/P24-17", "pupils/P23/P24-099", "pupils/P24/notes", "pupils/P24/P24-01٧"):
        (store / name).mkdir(parents=True)
    (store / "pupils/P24/P24-200").write_text("a file")
    assert DiskCabinet(store).cases() == ("P24-017",)


def test_nothing_is_left_behind_by_a_refusal(store: Path) -> None:
    cabinet = DiskCabinet(store)
    with pytest.raises(Moved):
        cabinet.save_if(PLAN, b"two", fingerprint(b"zero"))
    assert cabinet.leftovers() == ()
    assert sorted(p.name for p in (store / PLAN).parent.iterdir()) == ["plan.md"]


def test_a_full_disk_leaves_the_old_file_whole(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, data: object) -> int:
        raise OSError(28, "No space left on device")

    cabinet = DiskCabinet(store)
    monkeypatch.setattr("senco_tui.cabinet.disk.os.write", full)
    with pytest.raises(CabinetTrouble, match="the disk is full"):
        cabinet.save_if(PLAN, b"two", fingerprint(b"one"))
    assert (store / PLAN).read_bytes() == b"one"
    assert cabinet.leftovers() == ()


def test_what_a_kill_left_is_found_and_is_no_document(store: Path) -> None:
    left = store / "pupils/P24/P24-017/.senco-0123456789ab.tmp"
    left.write_bytes(b"half")
    cabinet = DiskCabinet(store)
    assert cabinet.leftovers() == ("pupils/P24/P24-017/.senco-0123456789ab.tmp",)
    assert cabinet.paths() == (PLAN,)


def test_a_new_file_that_appears_meanwhile_is_not_overwritten(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = "pupils/P24/P24-017/notes/2026-11-14-1.md"
    real = os.link

    def late(*args: object, **named: object) -> None:
        (store / review).write_bytes(b"hers")
        real(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("senco_tui.cabinet.disk.os.link", late)
    with pytest.raises(Moved) as refused:
        DiskCabinet(store).save_if(review, b"mine", None)
    assert refused.value.found == fingerprint(b"hers")
    assert (store / review).read_bytes() == b"hers"
