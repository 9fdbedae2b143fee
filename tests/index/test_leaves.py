import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.index.leaves import Index, Remembered, damaged, glance

PLAN = Remembered("pupils/P24/P24-017/plan.md", (17, 512), "a" * 40, '{"cycle": 3}')
NOTE = Remembered("pupils/P24/P24-017/notes/2026-11-03-1.md", (18, 90), "b" * 40, "{}")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "senco.index"


@pytest.fixture
def index(file: Path) -> Iterator[Index]:
    opened = Index(file, "1")
    yield opened
    opened.close()


def held(index: Index, outside: str | None = None) -> dict[str, Remembered]:
    return {one.path: one for one in index.remembered(outside)}


def test_what_is_noted_is_remembered_by_the_next_to_open(index: Index, file: Path) -> None:
    index.note([PLAN, NOTE])
    index.close()
    assert held(Index(file, "1")) == {PLAN.path: PLAN, NOTE.path: NOTE}


def test_what_lies_outside_a_folder_can_be_asked_for_alone(index: Index) -> None:
    around = [Remembered(path, (1, 1), "d" * 40, "{}") for path in ("provision/x.yaml", "senco.yaml")]
    index.note([PLAN, NOTE, *around])
    assert held(index, outside="pupils") == {one.path: one for one in around}


@pytest.mark.parametrize("folder", ["plain", "50% #1? ä"])
def test_one_is_glanced_at_and_the_index_left_as_it_is(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    file = tmp_path / folder / "senco.index"
    assert glance(file, "1", PLAN.path) is None and not file.exists()
    index = Index(file, "1")
    index.note([PLAN])
    index.close()
    assert [glance(file, edition, PLAN.path) for edition in ("1", "2")] == [PLAN, None]
    assert glance(file, "1", NOTE.path) is None and not damaged(file)
    (link := tmp_path / "link").symlink_to(file)
    assert glance(link, "1", PLAN.path) is None
    file.write_bytes(nonsense := b"SQLite format 3\0 and nonsense" * 40)
    assert glance(file, "1", PLAN.path) is None and file.read_bytes() == nonsense and damaged(file)


def test_the_newest_note_of_a_path_stands_and_forgotten_ones_go(index: Index) -> None:
    later = Remembered(PLAN.path, (19, 600), "c" * 40, '{"cycle": 4}')
    index.note([PLAN, NOTE])
    index.note([later])
    index.forget([NOTE.path])
    assert held(index) == {PLAN.path: later}


def test_only_its_owner_may_read_it(index: Index, file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_another_editions_index_is_begun_again(index: Index, file: Path) -> None:
    index.note([PLAN])
    index.close()
    assert held(Index(file, "2")) == {}


@pytest.mark.parametrize(
    "bytes_", [b"not a database at all" * 100, b"", b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_damaged_index_is_begun_again(file: Path, bytes_: bytes) -> None:
    file.write_bytes(bytes_)
    index = Index(file, "1")
    index.note([PLAN])
    assert held(index) == {PLAN.path: PLAN}


def test_damage_while_it_is_open_loses_only_speed(index: Index, file: Path) -> None:
    index.note([PLAN])
    file.write_bytes(b"\xff" * file.stat().st_size)
    index.note([NOTE])
    assert set(held(index)) <= {PLAN.path, NOTE.path}


def test_where_no_file_can_be_made_nothing_is_remembered(tmp_path: Path) -> None:
    index = Index(tmp_path / "missing" / "senco.index", "1")
    index.note([PLAN])
    assert held(index) == {}
    index.close()


def test_a_link_put_in_its_place_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.write_bytes(b"precious")
    (tmp_path / "senco.index").symlink_to(target)
    Index(tmp_path / "senco.index", "1").note([PLAN])
    assert target.read_bytes() == b"precious"


def test_a_damaged_file_is_known_without_being_touched(tmp_path: Path) -> None:
    place = tmp_path / "index"
    assert not damaged(place)
    Index(place, "1").close()
    assert not damaged(place)
    place.write_bytes(b"SQLite format 3\0 and nonsense" * 40)
    before = place.read_bytes()
    assert damaged(place) and place.read_bytes() == before
