"""An outcome is amended: the screen, the history and the file all say so, and nothing else changes."""

from pathlib import Path

from tests.journeys.casefile.school import ADA, CLEO, begin
from tests.journeys.casefile.test_it_is_read import opened
from tests.tui.stage import stage

PLAN = "pupils/P24/P24-017/plan.md"


def changed(diff: str) -> list[str]:
    """The lines a commit takes out and puts in."""
    return [row for row in diff.splitlines() if row[:1] in "+-" and not row.startswith(("+++", "---"))]


async def test_three_keys_and_the_words(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA)) as s:
        await s.press("3", "i")
        await s.type(" Every day.")
        await s.press("ctrl+s")
        assert "aloud to an adult. Every day." in s.screen
        assert "Recorded" in s.status and "outcome o1 reworded" in s.status
        assert s.app.view.NAME == "case file"
        assert s.git("log", "-1", "--format=%s") == "P24-017 plan: outcome o1 reworded"
        assert changed(s.git("show", "--format=", "HEAD")) == [
            "-    text: Ada reads a page of her own choosing aloud to an adult.",
            "+    text: Ada reads a page of her own choosing aloud to an adult. Every day.",
        ]
        assert s.git("status", "--porcelain") == ""
        assert not list((root.parent / "drafts").rglob("*.json"))


async def test_a_date_is_echoed_and_the_reason_goes_into_history(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        await s.press("i", "tab", "tab", "tab", "tab", "ctrl+u")
        await s.type("26/3")
        assert "Fri 26 Mar 2027, in 4 months, term time" in s.screen
        await s.press("tab", "tab", "tab")
        await s.type("agreed with mum")
        await s.press("enter")
        assert "by           Fri 26 Mar 2027" in s.screen
        assert "agreed with mum" in s.git("log", "-1", "--format=%b")


async def test_an_outcome_with_nothing_in_it_is_filled(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        await s.press("J", "J", "i", "tab")
        await s.type("twice a week")
        await s.press("ctrl+s")
        assert "twice a week → ? no target" in s.screen
        assert changed(s.git("show", "--format=", "HEAD")) == ["+    baseline: twice a week"]


async def test_what_is_wrong_is_said_and_nothing_recorded(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        before = s.git("rev-parse", "HEAD")
        await s.press("i", "ctrl+u", "ctrl+s")
        assert "an outcome needs its words" in s.screen
        assert "not yet" in s.status
        assert s.app.view.NAME == "form"
        assert s.git("rev-parse", "HEAD") == before


async def test_nothing_changed_is_not_a_commit(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        before = s.git("rev-parse", "HEAD")
        await s.press("i", "ctrl+s")
        assert "Nothing differs" in s.status
        assert s.git("rev-parse", "HEAD") == before


async def test_esc_keeps_the_words_and_they_stand_there_again(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        await s.press("i")
        await s.type(" Half")
        await s.press("escape")
        assert "your words are kept" in s.status
        assert s.app.view.NAME == "case file"
        await s.press("i")
        assert "adult. Half" in s.screen
        assert "stands here again" in s.status
        await s.type("way")
        await s.press("ctrl+s")
        assert "adult. Halfway" in s.screen


async def test_begun_anew_after_a_question(tmp_path: Path) -> None:
    async with stage(begin(tmp_path), first=opened(ADA, "plan")) as s:
        await s.press("i")
        await s.type(" Half")
        await s.press("ctrl+l", "escape")
        assert "adult. Half" in s.screen
        await s.type("!")
        assert "adult. Half!" in s.screen
        await s.press("ctrl+l", "y")
        assert "adult. Half" not in s.screen
        await s.press("escape")
        assert "kept" not in s.status


async def test_the_file_a_form_stands_on_is_the_one_on_disk(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        plan = root / PLAN
        plan.write_text(plan.read_text().replace("45 words a minute", "46 words a minute"))
        await s.press("i")
        assert "46 words a minute" in s.screen
        await s.press("tab")
        await s.type("!")
        await s.press("ctrl+s")
        assert "20 words a minute! → 46 words a minute" in s.screen
        assert len(s.git("log", "--format=%h", "--", PLAN).splitlines()) == 3


async def test_a_plan_that_needs_attention_is_left_alone(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(CLEO, "plan")) as s:
        await s.press("i")
        assert "needs attention" in s.status
        assert s.app.view.NAME == "case file"
