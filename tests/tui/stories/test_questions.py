"""Questions are asked one at a time; a day is echoed before it is taken."""

import asyncio
from datetime import date
from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage


async def asked(s: Stage, found: list[object]) -> None:
    """Ask for a day in a story."""
    found.append(await s.app.ask_day("Next review", date(2026, 12, 4)))


async def test_a_day_is_typed_day_first_and_said_back(tmp_path: Path) -> None:
    found: list[object] = []
    async with stage(small_store(tmp_path)) as s:
        s.app.begin(asked(s, found), "question")
        await s.settle()
        assert "4/12/2026" in s.screen
        await s.press("ctrl+u")
        await s.type("soon\n")
        assert "“soon” is no date I know" in s.screen
        await s.press("ctrl+u")
        await s.type("27 nov\n")
        assert "Fri 27 Nov 2026" in s.screen and "term time" in s.screen
        await s.press("escape")
        await s.press("enter", "y")
        assert found == [date(2026, 11, 27)]


async def test_two_questions_wait_for_each_other(tmp_path: Path) -> None:
    heard: list[str | None] = []

    async def ask(s: Stage, words: str) -> None:
        heard.append(await s.app.choose(words, {"y": "yes", "n": "no"}))

    async with stage(small_store(tmp_path)) as s:
        s.app.begin(ask(s, "First?"), "one")
        s.app.begin(ask(s, "Second?"), "two")
        await s.settle()
        assert "First?" in s.screen and "Second?" not in s.screen
        await s.press("y")
        assert "Second?" in s.screen
        await s.press("n")
        assert heard == ["y", "n"]


async def test_a_story_that_is_stopped_takes_its_question_with_it(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:

        async def ask() -> None:
            await s.app.prompt("Why?")

        async def nothing() -> None:
            await asyncio.sleep(0)

        s.app.begin(ask(), "same")
        await s.settle()
        assert "Why?" in s.screen
        s.app.begin(nothing(), "same")
        await s.settle()
        assert "Why?" not in s.screen
        await s.press("j")
        assert s.app.view.lines.row == 1


async def test_half_typed_words_are_kept_and_come_back(tmp_path: Path) -> None:
    root = small_store(tmp_path)

    async def ask(s: Stage) -> None:
        await s.app.prompt("Why?", draft="P24-001 plan why")

    async with stage(root) as s:
        s.app.begin(ask(s), "question")
        await s.settle()
        await s.type("she rea")
        s.app.hang_up(129)
    assert s.app.return_code == 129
    async with stage(root) as again:
        assert "a draft is waiting: P24-001 plan why" in again.status
        again.app.begin(ask(again), "question")
        await again.settle()
        assert "she rea" in again.screen
