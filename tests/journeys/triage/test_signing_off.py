"""Signing off: a page of done, waiting and slipped with its cost, then one commit and one tag."""

from pathlib import Path

from tests.journeys.triage.school import busy_store
from tests.journeys.triage.test_disposing import last, on
from tests.tui.stage import stage

RECORD = "setting/triage/2026-W47.yaml"


async def test_done_waiting_slipped_and_one_commit_with_its_tag(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root, size=(80, 50)) as s:
        assert "no triage signed off yet" in s.screen
        await s.press("T", "enter")
        await on(s, "Okafor")
        await s.press("d", "enter")
        await on(s, "Price")
        await s.press("c", "enter", "S")
        assert s.rows[0] == "SIGN OFF  2026-W47"
        assert "done  1" in s.screen and "waiting  1" in s.screen
        assert "concern 21 days past decide-by" in s.screen
        assert "late since" in s.screen
        assert "one commit, and the tag triage/2026-W47" in s.screen
        count = int(s.git("rev-list", "--count", "HEAD"))
        await s.press("enter")
        assert int(s.git("rev-list", "--count", "HEAD")) == count + 1
        assert "setting/triage/2026-W47: triage of Mon 16 Nov 2026 signed off: 1 done, 1 waiting" in last(s)
        assert s.git("rev-parse", "triage/2026-W47^{commit}") == s.git("rev-parse", "HEAD")
        assert s.app.view.NAME == "triage" and "min left" not in s.rows[0]
        assert "nothing recorded since the triage of" in s.screen
        text = (root / RECORD).read_text(encoding="utf-8")
        assert "rule: breach\n    case: P24-001" in text and "breaks: 2026-10-26" in text
        for name in ("Okafor", "Ada", "Price", "Ruth"):
            assert name not in text + s.git("log", "-1", "--format=%s%n%b")
        await s.press("u", "y")
        assert not (root / RECORD).exists()
        assert "no triage signed off yet" in s.screen


async def test_esc_records_nothing_and_the_sitting_goes_on(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        count = s.git("rev-list", "--count", "HEAD")
        await s.press("T", "enter", "S", "escape")
        assert "min left" in s.rows[0]
        assert s.git("rev-list", "--count", "HEAD") == count


async def test_without_a_sitting_it_says_that_nothing_was_counted(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await s.press("S")
        assert "No triage was begun with T, so nothing is counted as done." in s.screen
        await s.press("enter")
        assert s.git("tag") == "triage/2026-W47"


async def test_a_second_one_that_week_and_at_forty_columns(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path), size=(40, 15)) as s:
        await s.press("S", "enter", "S", "enter")
        assert s.git("tag").split() == ["triage/2026-W47", "triage/2026-W47-2"]
        assert all(len(row) <= 40 for row in s.rows)
