"""`senco demo`: made when there is none, opened as it is when there is one, never written over."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from senco_tui.cli import demo, main
from senco_tui.demonstration import story as storyroom
from senco_tui.desk.demonstrating import usual_place
from senco_tui.desk.founding import first_commit
from senco_tui.history.founding import Founded
from tests.cli.conftest import Screen, Told

Senco = Callable[..., Told]
MONDAY = date(2026, 11, 16)


def short_story(files: Mapping[str, str], today: date) -> list[Founded]:
    """The first commit of the school's own file, and nothing after it."""
    own = {"senco.yaml": files["senco.yaml"].encode()}
    when = datetime(today.year, today.month, today.day, 9, 0, tzinfo=UTC)
    return [first_commit(own, "senco: store begun", "Jo Marsh", None, when)]


@pytest.fixture(autouse=True)
def at_a_terminal_and_told_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal, and a story of one commit."""
    monkeypatch.setattr(demo, "why_no_screen", lambda: None)
    monkeypatch.setattr(main, "why_no_screen", lambda: None)
    monkeypatch.setattr(storyroom, "story", short_story)


def test_it_is_made_in_the_accounts_own_place_and_opened(senco: Senco, screen: Screen) -> None:
    told = senco("demo")
    assert (told.code, told.out) == (0, "")
    assert "Making an invented school as of Mon 16 Nov 2026" in told.err
    assert screen.asked == [(usual_place(), None, False)]
    assert (usual_place() / "senco.yaml").is_file()


def test_no_open_prints_where_and_nothing_else(senco: Senco, screen: Screen, tmp_path: Path) -> None:
    root = tmp_path / "school"
    told = senco("demo", root, "--no-open")
    assert (told.code, told.out, screen.asked) == (0, f"{root}\n", [])
    told = senco("demo", root, "--no-open", "--json")
    assert told.object == {"schema": "senco.demo/1", "store": str(root)}
    assert told.err == ""


def test_an_older_one_is_opened_as_it_is_and_said(senco: Senco, screen: Screen, tmp_path: Path) -> None:
    root = tmp_path / "school"
    senco("demo", root, "--no-open", "--today", "2026-11-02")
    (root / "senco.yaml").write_text("format: 1\nname: Mine\ndemonstration: true\n")
    told = senco("demo", root)
    assert "was made for Mon 2 Nov 2026, changed since" in told.err
    assert "name: Mine" in (root / "senco.yaml").read_text()
    assert screen.asked == [(root, None, False)]


def test_fresh_moves_the_old_one_aside(senco: Senco, tmp_path: Path) -> None:
    root = tmp_path / "school"
    senco("demo", root, "--no-open", "--today", "2026-11-02")
    (root / "senco.yaml").write_text("format: 1\nname: Mine\ndemonstration: true\n")
    told = senco("demo", root, "--no-open", "--fresh")
    assert f"The old one is now {tmp_path}/school-of-2026-11-02." in told.err
    assert "name: Mine" in (tmp_path / "school-of-2026-11-02" / "senco.yaml").read_text()
    assert "name: Mine" not in (root / "senco.yaml").read_text()


def test_a_folder_with_something_else_in_it_is_refused(senco: Senco, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    told = senco("demo", tmp_path, "--no-open")
    assert told.code == 3
    assert "is no demonstration" in told.err
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


def test_the_day_asked_for_goes_to_the_screen_too(senco: Senco, screen: Screen, tmp_path: Path) -> None:
    senco("demo", tmp_path / "school", "--today", "2026-12-01")
    assert screen.asked == [(tmp_path / "school", date(2026, 12, 1), False)]


def test_without_a_terminal_nothing_is_made(
    senco: Senco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "why_no_screen", lambda: "There is no terminal here.")
    told = senco("demo", tmp_path / "school")
    assert told.code == 2
    assert "--no-open" in told.err
    assert not (tmp_path / "school").exists()
