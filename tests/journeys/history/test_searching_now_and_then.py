"""A search of every text: what says the words now, and under a rule what said them once and does not now."""

from pathlib import Path

from senco_tui.tui.screens.history import HistoryView
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"
RULE = "── no longer there ──"


async def reword(s: Stage, was: str, now: str, why: str) -> None:
    """Reword a plan by hand and record it with a reason."""
    path = s.root / PLAN
    path.write_text(path.read_text().replace(was, now))
    s.app.door.record_by_hand("P24-002", why=why, when=s.app.now())
    await s.app.refresh_office()
    await s.settle()


async def search(s: Stage, words: str) -> None:
    await s.press("g", "slash")
    await s.type(words)
    await s.press("enter")


async def test_everyones_files_now_and_then_the_past_and_the_change_that_took_the_words(
    tmp_path: Path,
) -> None:
    async with stage(small_store(tmp_path)) as s:
        await reword(s, "small groups help her", "it is too loud", "she said so herself")
        await search(s, "small groups")
        assert s.rows[0] == "SEARCH  “small groups” in every file  3 now"
        assert s.rows[2].split()[:2] == ["Rahim,", "Idris"] and "that small groups help her" in s.rows[2]
        assert "Rahim, Idris, P25-002 · plan" in s.screen and RULE not in s.screen
        await s.press("h")
        assert s.rows[0].endswith("3 now · 1 no longer there")
        assert next(row for row in s.rows if row.startswith(RULE))
        await s.press("G")
        assert "Bell, Sam, P24-002 · plan" in s.screen and "4 of 4" in s.status
        assert "came Mon 2 Nov 2026 by Ruth Ames, went " in s.screen
        await s.press("enter")
        assert s.rows[0] == "History of Bell, Sam, P24-002  2 changes, 1 with a reason  only plan"
        assert "│ she said so herself" in s.screen and "small groups help her" in s.screen
        await s.press("q", "g", "g", "enter")
        assert s.app.view.NAME == "case file" and "[3 Plan]" in s.screen
        await s.press("q")
        assert s.rows[0].endswith("1 no longer there"), "what was found is there still"


async def test_from_a_pupils_file_only_theirs_until_it_is_widened(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), first=lambda: HistoryView("P24-002")) as s:
        await s.press(":")
        await s.type("search small groups")
        await s.press("enter")
        assert s.rows[0] == "SEARCH  “small groups” in Bell, Sam, P24-002  1 now"
        await s.press("f")
        assert s.rows[0] == "SEARCH  “small groups” in every file  4 now"
        await s.press("f")
        assert s.rows[0] == "SEARCH  “small groups” in Rahim, Idris, P25-002  1 now"
        await s.press("slash", "ctrl+u")
        await s.type("no such thing")
        await s.press("enter", "h")
        assert "nothing says this now" in s.screen and "nothing held these words" in s.screen


async def test_words_that_look_like_patterns_are_words(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), size=(40, 15)) as s:
        for words in (".*", "[/]", "\\", "NEAR(zzz", "--output=zzz"):
            await search(s, words)
            await s.press("h")
            assert "nothing says this now" in s.screen and "nothing held these" in s.screen, s.screen
            await s.press("q")
        assert s.git("status", "--porcelain") == ""
