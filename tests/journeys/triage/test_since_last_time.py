"""What others changed since the last sign-off is unread until seen; what one did oneself never is."""

from pathlib import Path

from senco_tui.casework.change import OutcomeAmended, SectionReworded
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record
from tests.tui.small_store import MORNING, reopened, small_store
from tests.tui.stage import stage


def changed_store(folder: Path) -> Path:
    """The small store signed off; then a colleague moves a target and Ruth rewords a section."""
    root = small_store(folder)
    with reopened(root) as store:
        head = store.repository.head()
        assert head is not None
        store.repository.tag("triage/2026-W46", head, "signed off", store.name, store.email, MORNING)
        mine = record(store, SectionReworded("P24-002", "plan", "Views", "Sam says so."), when=MORNING)
        assert isinstance(mine, Recorded)
    with open_store(root, account="jo") as hers:
        before = Outcome("o1", "tells a story of three parts")
        text = (root / "pupils/P24/P24-001/plan.md").read_text(encoding="utf-8")
        assert "tells a story of three parts" in text
        after = Outcome("o1", "tells a story of five parts")
        answer = record(hers, OutcomeAmended("P24-001", before, after), why="she did it alone", when=MORNING)
        assert isinstance(answer, Recorded), answer
    return root


async def test_unread_until_seen_and_kept_for_the_next_visit(tmp_path: Path) -> None:
    root = changed_store(tmp_path)
    async with stage(root) as s:
        assert "since 2 Nov: 2 pupils changed (1 unread) · drill: 0 of 4 ready" in s.screen
        await s.press("=")
        assert s.rows[2].startswith("Okafor, Ada  1 unread"), "the unread come first"
        assert "● Mon 2 Nov" in s.screen and "jo" in s.screen
        assert "was  tells a story of three parts" in s.screen
        assert "now  tells a story of five parts" in s.screen
        assert "why: she did it alone" in s.screen
        await s.press("q")
        assert "2 pupils changed · drill" in s.screen
    async with stage(root) as s:
        assert "unread" not in s.screen
        await s.press("=")
        assert "unread" not in s.screen and "●" not in s.screen
        await s.press("enter")
        assert s.app.view.NAME != "changed"


async def test_moving_on_sees_a_pupil_and_d_sees_all(tmp_path: Path) -> None:
    async with stage(changed_store(tmp_path)) as s:
        await s.press("=", "j")
        assert "(1 unread)" not in s.rows[0]
        await s.press("d")
        assert "unread" not in s.rows[0]


async def test_without_a_sign_off_there_is_nothing_to_count_from(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("=")
        assert "no triage signed off yet" in s.status
