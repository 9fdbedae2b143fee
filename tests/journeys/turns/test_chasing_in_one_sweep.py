"""On the board one key chases, the next goes up to someone above; both are recorded and can be taken back."""

from datetime import date
from pathlib import Path

from senco_tui.casework.ehc import Ehc
from senco_tui.document.write import write
from tests.journeys.triage.school import busy_store
from tests.tui.small_store import MORNING, reopened
from tests.tui.stage import Stage, stage

EHC = "pupils/P24/P24-002/ehc.yaml"


def late_store(folder: Path) -> Path:
    """The busy store; the LA is late with a decision about Bell."""
    from senco_tui.desk.recording import record_by_hand

    root = busy_store(folder)
    (root / EHC).write_text(write("ehc", Ehc(la="000", requested=date(2026, 9, 7)), case="P24-002"), "utf-8")
    store = reopened(root)
    record_by_hand(store, "P24-002", why="", when=MORNING)
    store.close()
    return root


def last(s: Stage) -> str:
    return s.git("log", "-1", "--format=%s")


async def test_a_sweep_over_what_is_late(tmp_path: Path) -> None:
    root = late_store(tmp_path)
    async with stage(root) as s:
        tree = s.git("rev-parse", "HEAD^{tree}")
        await s.press("W", "slash")
        await s.type("decision whether\n")
        await s.press("escape")
        assert s.app.current_row.startswith("W   28 days  Bell, Sam")
        assert "28 days late (due 19 Oct)" in s.screen
        await s.press("c")
        assert "LA decision whether to assess, which was due on Mon 19 Oct 2026" in s.screen
        assert "SEND Reg" in s.screen and "Sam" not in s.app.view.text  # type: ignore[attr-defined]
        await s.press("enter")
        assert last(s) == "P24-002 attention: waiting w1, 1 nudge; chase on Mon 30 Nov 2026"
        text = (root / "pupils/P24/P24-002/attention.yaml").read_text(encoding="utf-8")
        assert "reason: la_late:needs_assessment.decision" in text and "nudges: 1" in text
        assert s.app.view.NAME == "whose turn" and "1 nudge" in s.screen
        await s.press("slash")
        await s.type("decision whether\n")
        await s.press("escape", "E")
        assert "ESCALATE  Bell, Sam" in s.screen and "To: LA SEN manager" in s.screen
        assert "asked again 1 time" in s.screen and "Please tell us by Mon 23 Nov 2026" in s.screen
        await s.press("w")
        await s.type("designated officer\n")
        assert "To: designated officer" in s.screen
        await s.press("enter")
        assert last(s) == "P24-002 attention: escalated; chase on Mon 23 Nov 2026"
        text = (root / "pupils/P24/P24-002/attention.yaml").read_text(encoding="utf-8")
        assert "escalated: 2026-11-16" in text and "escalated_to: designated officer" in text
        assert "1 nudge, escalated" in s.screen
        await s.press("slash")
        await s.type("decision whether\n")
        await s.press("escape", "d", "enter")
        assert last(s) == "P24-002 ehc: LA decided on the assessment Mon 16 Nov 2026"
        assert "waiting" not in (root / "pupils/P24/P24-002/attention.yaml").read_text(encoding="utf-8")
        assert "decision whether" not in s.screen
        await s.press("U", "y")
        assert s.git("rev-parse", "HEAD^{tree}") == tree
        assert "decision whether to assess late" in s.screen


async def test_a_request_is_escalated_in_its_thread(tmp_path: Path) -> None:
    root = late_store(tmp_path)
    request = root / "pupils/P24/P24-003/requests/2026-09-21-salt.md"
    before = request.read_bytes()
    async with stage(root) as s:
        await s.press("W", "slash")
        await s.type("1 nudge: report\n")
        await s.press("escape", "E", "enter")
        head = "P24-003 requests/2026-09-21-salt: escalated 2 things"
        assert last(s) == f"{head}; chase on Mon 23 Nov 2026"
        text = request.read_text(encoding="utf-8")
        assert (
            "act: escalated" in text and "words: to manager, salt" in text and "chase_by: 2026-11-23" in text
        )
        await s.press("u", "y")
        assert request.read_bytes() == before
