"""The door reads one store by the desk, notices what changed, and hands texts to an editor."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from senco_tui.desk import first_window
from senco_tui.desk.first_window import Window
from senco_tui.desk.kept_rows import KeptRows, kept_rows
from senco_tui.tui.door import Door
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY
from tests.tui.test_writing_in import reworded


def test_what_is_read_is_noticed_when_it_changes(tmp_path: Path) -> None:
    door = Door(small_store(tmp_path))
    door.open()
    office = door.read_office(None, lambda done, of: None)
    assert len(office.caseload.cases) == 7
    assert door.sheet(office, TODAY).today == TODAY
    assert door.read_office(office, lambda done, of: None).leaves is office.leaves
    reworded(door)
    assert door.read_office(office, lambda done, of: None).leaves is not office.leaves
    assert door.since_sign_off().when is None
    case, problems = door.read_case("P24-001")
    assert case.name == "Ada Okafor" and not problems
    assert door.drafts().all() == ()
    assert door.left_over("P24-001", "plan") is None
    door.close()


def test_two_windows_kept_at_once_leave_one(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    door = Door(tmp_path)
    rows = [
        KeptRows("2026-11-16", [f"P24-{n:03}" for n in range(400)], ["x" * 90] * 400, "o" * 400, ["x"] * 400)
    ] * 8
    window = Window((20, 2), 1, 1, [[("", "TRIAGE")], [("", "x" * 90)]])
    with ThreadPoolExecutor(4) as hands:
        list(hands.map(lambda one: door.keep_window("TERM=xterm", window, one), rows))
    kept = first_window.kept(str(tmp_path), "TERM=xterm", (20, 2))
    assert kept is not None and kept_rows(str(tmp_path), "TERM=xterm", kept) == rows[0]


def test_a_text_is_read_as_the_document_it_is(tmp_path: Path) -> None:
    door = Door(tmp_path)
    problem = door.error_in("P24-001", "plan", "---\ncycle: [\n---\n")
    assert problem is not None and problem.line
    change = door.rewritten("P24-001", "plan", "---\ncycle: 1\n---\n", "---\ncycle: 2\n---\n")
    assert change.document == "plan" and "cycle" in change.sentence()
    told = door.edited("P24-001", "plan", "words", {"EDITOR": "true", "PATH": "/usr/bin:/bin"}, None, 0)
    assert told == "words"
