"""The program as a whole: it asks the clock, leaving keeps words, what is copied goes to the terminal."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.settings import Settings
from senco_tui.tui import app as program
from senco_tui.tui.screens.page import PageView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_the_day_is_the_one_asked_for_else_the_clocks(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        assert s.app.today == date(2026, 11, 16)
    async with stage(root, settings=Settings(store=root)) as s:
        assert s.app.today == date.today()
        assert s.app.now().tzinfo is not None


async def test_q_goes_back_and_out_of_the_first_view(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "?", "q", "left")
        assert s.rows[0].startswith("TRIAGE")
        await s.press("q")
    assert s.app.return_value == 0


async def test_ctrl_c_leaves_nothing_by_accident(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("ctrl+c")
        assert s.app.return_value is None
        await s.press("ctrl+q")
    assert s.app.return_value == 0


async def test_a_row_is_sent_to_the_terminals_clipboard(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("y")
        assert "sent to your terminal's clipboard" in s.status
        assert s.app.clipboard == s.app.current_row.strip()


async def test_trouble_in_a_story_is_a_sentence_and_the_view_stays(tmp_path: Path) -> None:
    class Trouble(Exception):
        """What the desk raises."""

        sentence = "the disk is full"

    async def story() -> None:
        raise Trouble

    async with stage(small_store(tmp_path)) as s:
        s.app.begin(story(), "story")
        await s.settle()
        assert s.status.startswith("the disk is full")


async def test_a_case_file_opens_from_triage_and_its_history_from_there(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("slash")
        await s.type("bell\n")
        await s.press("enter")
        assert "Bell" in s.screen and s.app.view.case == "P24-002"
        await s.press("q", "h")
        assert s.app.view.NAME == "history"


async def test_open_caseload_narrows_everyone(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        s.app.open_caseload("bell")
        await s.settle()
        assert "everyone · “bell” · 1 pupil" in s.rows[0]


async def test_drafts_of_the_view_are_kept_when_the_line_drops(tmp_path: Path) -> None:
    class Form(PageView):
        """Holds words."""

        draft = ("P24-001 plan o2", "text: she reads")

    async with stage(small_store(tmp_path)) as s:
        s.app.open(Form("FORM", lambda width: []))
        await s.settle()
        s.app.hang_up(129)
    assert s.app.draft("P24-001 plan o2") == "text: she reads"
    s.app.drop_draft("P24-001 plan o2")
    s.app.keep_draft("a", "b")
    assert [d.name for d in s.app.drafts()] == ["a"]


def test_a_setting_that_cannot_be_meant_stops_before_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENCO_THEME", "mauve")
    with pytest.raises(Exception, match="mauve"):
        program.run(None, None)
