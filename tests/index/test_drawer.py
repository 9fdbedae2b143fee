"""A drawer is private, of one edition, and never in the way when it is damaged."""

import stat
from pathlib import Path

import pytest

from senco_tui.index.drawer import Drawer

TABLES = ("CREATE TABLE thing (name TEXT)",)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "drawer"


def _filled(file: Path, edition: str = "1") -> Drawer:
    drawer = Drawer(file, edition, TABLES)
    assert drawer.tell(("INSERT INTO thing VALUES (?)", [("a",), ("b",)]))
    return drawer


def test_what_was_told_is_answered_by_the_next_to_open(file: Path) -> None:
    _filled(file).close()
    assert Drawer(file, "1", TABLES).ask("SELECT name FROM thing WHERE name > ?", "a") == [("b",)]


def test_only_its_owner_may_read_it(file: Path) -> None:
    _filled(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_another_edition_and_a_file_without_one_begin_again(file: Path) -> None:
    _filled(file).close()
    assert Drawer(file, "2", ("CREATE TABLE other (x)",)).ask("SELECT * FROM other") == []
    assert Drawer(file, "1", TABLES).ask("SELECT * FROM thing") == []


@pytest.mark.parametrize(
    "damage", [b"no database at all, but text" * 40, b"", b"SQLite format 3\0" + b"\0" * 2000]
)
def test_a_damaged_file_is_begun_again(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    assert _filled(file).ask("SELECT count(*) FROM thing") == [(2,)]


def test_a_file_cut_short_or_spoilt_within_answers_nothing_or_the_truth(file: Path) -> None:
    _filled(file).close()
    whole = file.read_bytes()
    for spoilt in (whole[: len(whole) // 2], whole[:5000] + b"\xff" * 500 + whole[5500:]):
        file.write_bytes(spoilt)
        assert Drawer(file, "1", TABLES).ask("SELECT name FROM thing") in ([], [("a",), ("b",)])


def test_a_link_is_not_followed_and_a_folder_is_no_drawer(file: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"someone's")
    file.symlink_to(tmp_path / "elsewhere")
    assert _filled(file).is_open
    assert (tmp_path / "elsewhere").read_bytes() == b"someone's"
    (tmp_path / "folder").mkdir()
    closed = Drawer(tmp_path / "folder", "1", TABLES)
    assert not closed.is_open and closed.ask("SELECT 1") == [] and not closed.tell(("SELECT ?", [(1,)]))
