"""A text goes to a new file outside the store, for its owner's eyes, and writes over nothing."""

from pathlib import Path

import pytest

from senco_tui.desk.letting_out import write_again, write_out, write_report
from senco_tui.desk.trouble import StoreTrouble


def test_it_is_written_for_its_owner(tmp_path: Path) -> None:
    written = write_out(tmp_path / "store", str(tmp_path / "nudge.txt"), "Our reference: P24-001")
    assert Path(written).read_text(encoding="utf-8") == "Our reference: P24-001\n"
    assert Path(written).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("path", "said"),
    [("store/x.txt", "inside the store"), ("taken.txt", "already"), ("none/x.txt", "could not be written")],
)
def test_it_is_refused_with_a_sentence(tmp_path: Path, path: str, said: str) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "taken.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreTrouble, match=said):
        write_out(tmp_path / "store", str(tmp_path / path), "words")
    assert (tmp_path / "taken.txt").read_text(encoding="utf-8") == "mine"


def test_a_bare_name_lies_in_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert write_out(tmp_path / "store", "nudge.txt", "words") == str(tmp_path / "nudge.txt")


def test_a_file_of_ours_is_written_again_and_another_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    out = tmp_path / "due.ics"
    for words in (b"senco one", b"senco two"):
        assert write_again(tmp_path / "store", str(out), words, b"senco") == str(out)
        assert (out.read_bytes(), out.stat().st_mode & 0o777) == (words, 0o600)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["due.ics", "store"]
    out.write_bytes(b"mine")
    with pytest.raises(StoreTrouble, match="another file"):
        write_again(tmp_path / "store", str(out), b"senco", b"senco")
    out.unlink()
    out.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreTrouble, match="could not be written"):
        write_again(tmp_path / "store", str(out), b"senco", b"senco")
    with pytest.raises(StoreTrouble, match="inside the store"):
        write_again(tmp_path / "store", str(tmp_path / "store" / "due.ics"), b"senco", b"senco")


def test_a_report_writes_over_a_file_only_when_told_to(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    out = tmp_path / "map.html"
    for over in (False, True):
        assert write_report(tmp_path / "store", str(out), f"{over}\n", over=over) == str(out)
        assert (out.read_text(), out.stat().st_mode & 0o777) == (f"{over}\n", 0o600)
    with pytest.raises(StoreTrouble, match="already"):
        write_report(tmp_path / "store", str(out), "again")
    link = tmp_path / "link.html"
    link.symlink_to(out)
    for over in (False, True):
        with pytest.raises(StoreTrouble):
            write_report(tmp_path / "store", str(link), "through", over=over)
    assert out.read_text() == "True\n" and sorted(p.name for p in tmp_path.iterdir())[1:] == [
        "map.html",
        "store",
    ]


def test_a_disk_that_fills_leaves_no_half_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    for over in (False, True):
        with pytest.raises(StoreTrouble, match="No space left"):
            write_report(tmp_path / "store", str(tmp_path / "map.html"), "words", over=over)
    assert list(tmp_path.iterdir()) == []
