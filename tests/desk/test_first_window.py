"""The window of last time is shown to whom it belongs, where it belongs, or not at all."""

import os
import stat
from pathlib import Path

import pytest

from senco_tui.desk.first_window import WINDOW_FILE, Window, drop, keep, kept, looks, user_settings, window_of

SIZE = (20, 3)
ROWS = [
    [("1;38;5;231", "TRIAGE"), ("", "  as of 09:12 ")],
    [("38;5;247", " Novak, Eva – 日本")],
    [("", "q back")],
]
LOOKS = looks({"TERM": "xterm"})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A store's folder with a window kept in it."""
    (tmp_path / "store" / ".git").mkdir(parents=True)
    keep(str(tmp_path / "store"), LOOKS, Window(SIZE, 1, 1, ROWS))
    return tmp_path / "store"


def test_what_was_kept_comes_back(root: Path) -> None:
    window = kept(str(root), LOOKS, SIZE)
    assert window is not None
    assert (window.size, window.head, window.count, window.rows) == (SIZE, 1, 1, ROWS)
    assert window.texts() == (["TRIAGE  as of 09:12"], [" Novak, Eva – 日本"])


def test_only_its_owner_may_read_the_file_and_nothing_lies_beside_it(root: Path) -> None:
    (file,) = (root / ".git").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_other_looks_or_another_size_show_nothing(root: Path) -> None:
    assert kept(str(root), looks({"TERM": "xterm", "NO_COLOR": "1"}), SIZE) is None
    assert kept(str(root), looks({"TERM": "xterm", "SENCO_TODAY": "2026-01-01"}), SIZE) is None
    assert kept(str(root), LOOKS, (21, 3)) is None


def test_a_copy_of_the_store_shows_nothing(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other" / ".git").mkdir(parents=True)
    (tmp_path / "other" / ".git" / WINDOW_FILE).write_bytes((root / ".git" / WINDOW_FILE).read_bytes())
    (tmp_path / "other" / ".git" / WINDOW_FILE).chmod(0o600)
    assert kept(str(tmp_path / "other"), LOOKS, SIZE) is None
    root.rename(tmp_path / "moved")
    assert kept(str(tmp_path / "moved"), LOOKS, SIZE) is None


def test_another_account_sees_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert kept(str(root), LOOKS, SIZE) is None


def test_a_file_others_could_read_or_that_is_a_link_is_not_believed(root: Path) -> None:
    file = root / ".git" / WINDOW_FILE
    file.chmod(0o640)
    assert kept(str(root), LOOKS, SIZE) is None
    file.rename(root / "elsewhere")
    (root / "elsewhere").chmod(0o600)
    file.symlink_to(root / "elsewhere")
    assert kept(str(root), LOOKS, SIZE) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("TRIAGE", "TRI\x1b[2JAGE"),
        ("1;38;5;231", "1m\x1b]0;x"),
        ("q back", "q\x9bback"),
        ("1 1", "9 9"),
        ("1 1", "one"),
        ("TRIAGE", "TRIAGE\tmore"),
        ("q back", "q back\n\tanother row"),
        ("senco window 2", "senco window 1"),
    ],
)
def test_a_damaged_or_hostile_file_is_nothing_at_all(root: Path, old: str, new: str) -> None:
    file = root / ".git" / WINDOW_FILE
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert kept(str(root), LOOKS, SIZE) is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"senco window 1", b"x" * 300_000])
def test_any_other_bytes_are_nothing_at_all(root: Path, data: bytes) -> None:
    (root / ".git" / WINDOW_FILE).write_bytes(data)
    assert kept(str(root), LOOKS, SIZE) is None


def test_dropped_is_gone_and_where_none_can_be_kept_there_is_none(root: Path, tmp_path: Path) -> None:
    drop(str(root))
    assert list((root / ".git").iterdir()) == []
    keep(str(tmp_path / "nowhere"), LOOKS, Window(SIZE, 1, 1, ROWS))
    drop(str(tmp_path / "nowhere"))
    assert kept(str(tmp_path / "nowhere"), LOOKS, SIZE) is None


def test_the_store_is_found_as_the_program_finds_it(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = {"TERM": "xterm", "XDG_CONFIG_HOME": str(tmp_path)}
    keep(str(root), looks(environ), Window(SIZE, 1, 1, ROWS))
    assert window_of({**environ, "SENCO_STORE": str(root)}, SIZE, lambda: "") is not None
    monkeypatch.chdir(root)
    assert window_of(environ, SIZE, lambda: "") is not None
    settings = Path(user_settings(environ))
    settings.parent.mkdir()
    settings.write_text("")
    assert window_of(environ, SIZE, lambda: str(root)) is None, "other settings may mean other colours"
    keep(str(root), looks(environ), Window(SIZE, 1, 1, ROWS))
    assert window_of(environ, SIZE, lambda: str(root)) is not None
    assert window_of(environ, SIZE, lambda: "") is None
