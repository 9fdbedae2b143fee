"""The map finds a double booking; a week is tallied by one key a session, and taken back by one more."""

from pathlib import Path

from tests.journeys.provision.school import giving_store
from tests.tui.stage import Stage, stage

MONDAY = "delivery/talk-boost/2026-11-16"


def last(s: Stage) -> str:
    return s.git("log", "-1", "--format=%s")


async def test_the_map_then_this_weeks_tally(tmp_path: Path) -> None:
    root = giving_store(tmp_path)
    async with stage(root) as s:
        await s.press("M")
        assert s.rows[0] == "PROVISION  by pupil · financial year 2026-27 · £341.00"
        assert "1 double-booked · 1 paid twice" in s.rows[1] and "0 of 2, 1 h short" in s.screen
        await s.press("tab")
        assert "! double-booked Monday, period 2: Talk Boost and Brick club" in s.screen
        assert "Talk Boost                 2 × 30 min, 2     £212.00  1 of 4, 1 h 30 short" in s.screen
        await s.press(">")
        assert "academic year 2026-27" in s.rows[0]
        await s.press("/")
        await s.type("Boost  \n")
        await s.press("escape")
        assert (s.app.view.case, s.app.view.document) == (None, "provision/talk-boost")
        await s.press("enter")
        assert s.app.view.NAME == "one provision" and s.rows[0] == "Talk Boost"
        assert "10 h of Kezia Trundle at £17.20, the rate from Wed 1 Apr 2026" in s.screen
        assert (
            "30 min, 1 there; Okafor, Ada away: ill" in s.screen
            and s.app.view.document == "provision/talk-boost"
        )
        await s.press("t")
        assert s.rows[0] == "TALLY  week of 16 Nov · 3 sessions · 2 to write down · 1 still to come"
        await s.press("D")
        await s.type("staff away\n")
        assert last(s) == "delivery/brick-club/2026-11-16: session not given"
        assert "✗ Mon 16 Nov    1 of 1: not given: staff away" in s.screen
        assert s.app.current_row.startswith("· Mon period 2  1 of 2: not written down yet")
        await s.press("d")
        assert last(s) == f"{MONDAY}: session of 30 minutes given, 2 there"
        assert "all written down · 1 still to come" in s.rows[0]
        text = (root / f"{MONDAY}.yaml").read_text(encoding="utf-8")
        assert text == "happened: 2026-11-16\nminutes: 30\nled_by: kt\npresent:\n  - P24-001\n  - P24-002\n"
        await s.press("j", "d")
        assert "still to come" in s.status
        await s.press("k", "a", "a")
        await s.type("at camhs\n")
        await s.press(".")
        assert last(s) == f"{MONDAY}: session of 30 minutes given, 1 there, 1 away"
        assert "1 of 2: 30 min, 1 there; Okafor, Ada away: at camhs" in s.screen
        await s.press("u", "y")
        assert (root / f"{MONDAY}.yaml").read_text(encoding="utf-8") == text
        await s.press("u", "y")
        assert not (root / f"{MONDAY}.yaml").exists() and "1 to write down" in s.rows[0]
