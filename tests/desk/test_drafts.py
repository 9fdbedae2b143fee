"""Drafts are whole or not there, seen by nobody else, and known by the store they belong to."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

from senco_tui.desk.drafts import Drafts, state_folder

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def test_a_draft_is_found_again_by_another_visit(tmp_path: Path) -> None:
    Drafts(tmp_path / "state", tmp_path / "store").keep("P24-017 plan why", "she reads\n“aloud”", NOON, "abc")
    found = Drafts(tmp_path / "state", tmp_path / "store").find("P24-017 plan why")
    assert found is not None
    assert (found.text, found.kept, found.basis) == ("she reads\n“aloud”", NOON, "abc")


def test_nobody_else_may_read_it_and_its_file_names_no_pupil(tmp_path: Path) -> None:
    Drafts(tmp_path / "state", tmp_path / "store").keep("P24-017 plan why", "words", NOON)
    files = [path for path in (tmp_path / "state").rglob("*") if path.is_file()]
    assert [stat.S_IMODE(path.stat().st_mode) for path in files] == [0o600]
    assert stat.S_IMODE(files[0].parent.stat().st_mode) == 0o700
    assert "P24" not in str(files[0].relative_to(tmp_path))


def test_stores_do_not_see_each_others_drafts(tmp_path: Path) -> None:
    Drafts(tmp_path, tmp_path / "one").keep("a", "words", NOON)
    assert Drafts(tmp_path, tmp_path / "two").all() == ()


def test_the_latest_comes_first_and_a_dropped_one_not_at_all(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, tmp_path / "store")
    assert drafts.all() == ()
    for n, name in enumerate(("first", "second", "third")):
        drafts.keep(name, name, NOON + timedelta(minutes=n))
    drafts.drop("third")
    drafts.drop("never there")
    assert [d.name for d in drafts.all()] == ["second", "first"]


def test_a_file_that_is_no_draft_is_left_alone(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path, tmp_path / "store")
    drafts.keep("kept", "words", NOON)
    folder = next(tmp_path.rglob("*.json")).parent
    (folder / "half.json").write_text('{"name": "ha')
    assert [d.name for d in drafts.all()] == ["kept"]
    assert (folder / "half.json").exists()


def test_drafts_lie_under_the_accounts_own_state() -> None:
    assert state_folder().name == "senco"
    assert state_folder().is_relative_to(Path.home())
