"""A review is held, a call logged, a note written: few keys and the words, one commit each, its own file."""

from pathlib import Path

import pytest
from textual import events

from tests.journeys.casefile.school import ADA, BEN, HUGO, begin
from tests.journeys.casefile.test_it_is_read import opened
from tests.tui.stage import stage


async def test_a_review_by_one_key_an_outcome(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA)) as s:
        await s.press("o", "p")
        await s.type("Half a page.")
        await s.press("enter", "m", "ctrl+s")
        assert "review held: o1 partly met, o2 met; next review Fri 12 Feb 2027" in s.git(
            "log", "-1", "--format=%s"
        )
        assert sorted(s.git("show", "--format=", "--name-only", "HEAD").split()) == [
            "pupils/P24/P24-017/plan.md",
            "pupils/P24/P24-017/reviews/2026-11-16.md",
        ]
        await s.press("4")
        assert "Mon 16 Nov 2026, today · cycle 3" in s.screen
        assert "~ partly met  o1" in s.screen
        assert "Half a page." in s.screen
        assert "review_due: 2027-02-12" in (root / "pupils/P24/P24-017/plan.md").read_text()


async def test_an_outcome_not_judged_is_asked_for(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA)) as s:
        await s.press("o", "p", "ctrl+s")
        assert "how did o2 stand?" in s.screen
        assert s.app.view.NAME == "form"
        await s.press("n", "ctrl+s")
        assert "o2 not met" in s.git("log", "-1", "--format=%s")


async def test_without_a_plan_there_is_no_review(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(BEN)) as s:
        await s.press("o")
        assert "there is no plan yet" in s.status


async def test_a_call_is_three_keys_and_the_words(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA)) as s:
        await s.press("p", "p")
        await s.type("Rang about shoes.")
        await s.press("ctrl+s")
        subject = "P24-017 contacts/2026-11-16-1: phone contact of Mon 16 Nov 2026 logged"
        assert s.git("log", "-1", "--format=%s") == subject
        text = (root / "pupils/P24/P24-017/contacts/2026-11-16-1.md").read_text()
        assert "channel: phone" in text and "- mother" in text and text.endswith("Rang about shoes.\n")
        await s.press("5")
        assert "Mon 16 Nov 2026, today · phone" in s.screen
        await s.press("p", "e")
        await s.type("And wrote.")
        await s.press("ctrl+s")
        assert (root / "pupils/P24/P24-017/contacts/2026-11-16-2.md").exists()


async def test_a_note_is_two_keys_and_the_words(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(BEN, "contacts")) as s:
        await s.press("n")
        await s.type("Sat by the door.\nThen went in.")
        await s.press("ctrl+s")
        assert "Then went in." in s.screen
        assert "note of Mon 16 Nov 2026 written" in s.git("log", "-1", "--format=%s")
        assert "Then went in." in (root / "pupils/P24/P24-018/notes/2026-11-16-1.md").read_text()


async def test_the_pupils_own_words(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(BEN, "contacts")) as s:
        await s.press("v")
        await s.type("I like maps.")
        await s.press("ctrl+s")
        assert "today · pupil voice" in s.screen


async def test_n_goes_on_searching_while_something_is_searched(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        await s.press("/")
        await s.type("words")
        await s.press("enter", "n")
        assert s.app.view.NAME == "case file"
        await s.press("escape", "n")
        assert s.app.view.NAME == "form"


@pytest.mark.parametrize("paste", ["two\nlines\x1b[2J", "ddd\r\n\x13"])
async def test_what_is_pasted_presses_nothing(tmp_path: Path, paste: str) -> None:
    async with stage(begin(tmp_path), first=opened(ADA)) as s:
        head = s.git("rev-parse", "HEAD")
        await s.press("n")
        focused = s.app.screen.focused
        assert focused is not None
        focused.post_message(events.Paste(paste))
        await s.settle()
        assert s.app.view.NAME == "form"
        assert s.git("rev-parse", "HEAD") == head


async def test_hostile_words_stand_in_the_boxes_as_they_are(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(HUGO, "plan")) as s:
        await s.press("i")
        assert "[@click=app.quit]go[/]" in s.screen
        await s.press("escape", "o")
        assert "[@click=app.quit]go[/]" in s.screen
        await s.press("escape", "p")
        assert s.app.return_code is None


async def test_half_typed_words_of_one_form_never_stand_in_another(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA)) as s:
        await s.press("n")
        await s.type("half a note")
        await s.press("escape", "p")
        assert "half a note" not in s.screen
        await s.press("escape", "n")
        assert "half a note" in s.screen


async def test_the_form_fits_a_small_screen(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA), size=(40, 15)) as s:
        await s.press("o", "m", "enter")
        assert "m met · p" in s.screen.replace("\xa0", " ")
        await s.press("n", "ctrl+s")
        assert "o1 met, o2 not met" in s.git("log", "-1", "--format=%s")
