"""One key disposes of a row: history says so, only these lines differ, the cursor is on the next row."""

from pathlib import Path

from tests.journeys.triage.school import ATTENTION, REPORT, REQUEST, busy_store
from tests.tui.stage import Stage, stage


async def on(s: Stage, name: str) -> None:
    """Put the cursor on a pupil's row."""
    await s.press("slash")
    await s.type(name)
    await s.press("enter", "escape")
    assert name in s.app.current_row


def last(s: Stage) -> str:
    return s.git("log", "-1", "--format=%s")


def changed(s: Stage) -> list[str]:
    """The lines that differ in the last commit, without diff's heads."""
    lines = s.git("show", "HEAD", "--format=", "-U0").splitlines()
    return [x for x in lines if x[:1] in "+-" and x[:3] not in ("+++", "---")]


async def test_done_writes_the_report_sent_in_two_keys(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    before = (root / REPORT).read_bytes()
    async with stage(root) as s:
        await on(s, "Okafor")
        await s.press("d")
        assert "Annual review report sent (Enter: Mon 16 Nov 2026)" in s.screen
        await s.press("enter")
        assert last(s) == "P24-001 annual-reviews/2026-10-28: annual review report sent Mon 16 Nov 2026"
        assert changed(s) == ["+report_sent: 2026-11-16"]
        assert "review report 5 days late" not in s.screen
        assert "Hart, Tom" in s.app.current_row
        await s.press("u", "y")
        assert (root / REPORT).read_bytes() == before
        assert "review report 5 days late" in s.screen


async def test_a_promised_action_is_done_by_one_key(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await on(s, "Bell")
        await s.press("d")
        assert last(s) == "P24-002 attention: action a1 done Mon 16 Nov 2026"
        assert changed(s) == ["+    done: 2026-11-16"]
        assert "promised" not in s.screen
        assert "Price" in s.app.current_row


async def test_a_chase_logs_one_nudge_for_all_the_holder_owes(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await on(s, "Price")
        await s.press("c")
        assert "Our reference: P24-003" in s.screen and "Dylan" not in s.app.view.text  # type: ignore[attr-defined]
        assert "report requested on Mon 21 Sep 2026, 56 days ago; asked again 1 time" in s.screen
        assert "Nothing is sent." in s.screen
        await s.press("enter")
        head = "P24-003 requests/2026-09-21-salt: "
        assert last(s) == f"{head}nudge 2 logged of 2 things; chase on Mon 30 Nov 2026"
        assert set(changed(s)) == {
            "-chase_by: 2026-11-02", "+chase_by: 2026-11-30", "+  - on: 2026-11-16", "+    act: nudged",
            "+    by: ra", "+    turn: salt", "-    chase_by: 2026-11-09", "+    chase_by: 2026-11-30",
            "+    nudges: 1",
        }  # fmt: skip
        assert "1 nudge: report" not in s.screen and s.app.view.NAME == "triage"
        assert "Rahim" in s.app.current_row
        await s.press("u", "y")
        assert "1 nudge: report" in s.screen


async def test_a_nudge_may_have_another_day_and_its_text_go_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "nudge.txt"
    async with stage(busy_store(tmp_path)) as s:
        await on(s, "Price")
        await s.press("c", "f", "ctrl+u")
        await s.type(str(target))
        await s.press("enter")
        assert target.read_text(encoding="utf-8").startswith("Our reference: P24-003")
        assert target.stat().st_mode & 0o777 == 0o600
        await s.press("d")
        await s.type("fri")
        await s.press("enter", "y")
        assert last(s).endswith("chase on Fri 20 Nov 2026")


async def test_waiting_needs_a_holder_and_comes_back_on_its_day(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await on(s, "Rahim")
        await s.press("w")
        await s.type("class teacher")
        await s.press("enter", "enter")
        assert last(s) == "P25-002 attention: waiting w1; chase on Mon 30 Nov 2026"
        assert "review date" not in s.app.current_row
        text = (root / "pupils/P25/P25-002/attention.yaml").read_text(encoding="utf-8")
        assert "holder: class teacher" in text and "reason: missing_date:sen_support.review" in text
        assert "Novak" in s.app.current_row


async def test_a_snooze_is_counted_and_said(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await on(s, "Novak")
        await s.press("s")
        await s.type("waiting for the phonics check")
        await s.press("enter", "enter")
        assert last(s) == "P25-001 attention: amber snoozed until Mon 30 Nov 2026"
        assert "phonics" not in s.git("log", "-1", "--format=%B")
        assert "concern 21 days" not in s.screen
        await s.press("u", "y")
        assert "concern 21 days" in s.screen


async def test_no_snooze_where_law_has_set_a_day(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        count = s.git("rev-list", "--count", "HEAD")
        await on(s, "Okafor")
        await s.press("s")
        assert "no snooze past Wed 11 Nov 2026: law sets that day" in s.status
        assert s.git("rev-list", "--count", "HEAD") == count


async def test_an_action_is_mine_unless_somebody_is_named(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await on(s, "Bell")
        await s.press("a")
        await s.type("class teacher: send the reading record")
        await s.press("enter", "enter")
        assert last(s) == "P24-002 attention: action a2 added, due Mon 23 Nov 2026"
        added = ["+  - id: a2", "+    text: send the reading record", "+    owner: class teacher"]
        assert changed(s)[:3] == added
        await s.press("g", "o")
        assert "action a1 added, due Mon 16 Nov 2026" in last(s)


async def test_a_concern_is_decided_by_a_small_question(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await on(s, "Novak")
        await s.press("d", "n")
        await s.type("reads with her class now")
        await s.press("enter")
        assert last(s) == "P25-001 casefile: concern decided, no further action Mon 16 Nov 2026"
        assert "Novak" not in s.screen


async def test_where_no_fact_clears_it_a_line_is_kept_and_the_row_stays(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await s.press("G")
        assert "Northfold" in s.app.current_row
        await on(s, "Price")
        await s.press("d")
        await s.type("report came by post")
        await s.press("enter", "c")
        assert "request received Mon 16 Nov 2026; nothing more is waited for" in last(s)
        assert (
            "what: dates for a visit" in (root / REQUEST).parent.parent.joinpath("attention.yaml").read_text()
        )
        assert "salt 42 days: dates for a visit" in s.screen


async def test_a_note_returns_to_the_next_row(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        await on(s, "Bell")
        await s.press("n")
        await s.type("read well today")
        await s.press("ctrl+s")
        assert last(s) == "P24-002 notes/2026-11-16-1: note of Mon 16 Nov 2026 written"
        assert s.app.view.NAME == "triage" and "Price" in s.app.current_row


async def test_the_session_is_taken_back_by_one_question(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    before = (root / ATTENTION).read_bytes(), (root / REPORT).read_bytes()
    async with stage(root) as s:
        count = int(s.git("rev-list", "--count", "HEAD"))
        await s.press("U")
        assert "nothing that still stands" in s.status
        await on(s, "Okafor")
        await s.press("d", "enter")
        await on(s, "Bell")
        await s.press("d", "U")
        assert "Undo 2 acts of this session, newest first?" in s.screen and "action a1 done" in s.screen
        await s.press("y")
        assert "2 acts undone" in s.status
        assert int(s.git("rev-list", "--count", "HEAD")) == count + 4
        assert ((root / ATTENTION).read_bytes(), (root / REPORT).read_bytes()) == before
        await s.press("U")
        assert "nothing that still stands" in s.status


async def test_esc_at_any_question_records_nothing(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        count = s.git("rev-list", "--count", "HEAD")
        await on(s, "Okafor")
        await s.press("d", "escape", "a", "escape", "w", "escape")
        await on(s, "Price")
        await s.press("c", "escape", "d", "escape")
        assert s.git("rev-list", "--count", "HEAD") == count
        assert s.app.view.NAME == "triage" and "Price" in s.app.current_row
