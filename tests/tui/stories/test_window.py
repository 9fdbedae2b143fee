"""What is kept of triage for the next visit is what the next visit's first frame will be."""

from pathlib import Path

from senco_tui.desk.first_window import Window
from senco_tui.tui.presenting.frame import READING
from senco_tui.tui.screens.triage import TriageView
from senco_tui.tui.stories.window import head_lines, window_of
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, stage


async def test_the_rows_are_kept_with_their_moment(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        view = s.app.view
        assert isinstance(view, TriageView)
        window = window_of(s.app, view, NOON)
        real = s.rows
    rows = ["".join(text for _, text in row).rstrip() for row in window.rows]
    assert rows[0] == f"TRIAGE  as of Mon 16 Nov 12:00, {READING}"
    assert rows[1 : window.head] == [row.rstrip() for row in real[1 : window.head]]
    assert all(len(row) <= 3 for row in window.rows[window.head : window.head + window.count]), "few pieces"
    _, inside = window.texts()
    assert any("Okafor" in text for text in inside)
    assert len(rows) == len(real)


def test_only_the_title_is_bright() -> None:
    first, second = head_lines(["TRIAGE  as of Mon", "in breach: 1"])
    assert [(s.text, s.style) for s in first.spans] == [("TRIAGE", "heading"), ("  as of Mon", "dim")]
    assert [s.style for s in second.spans] == ["dim"]
    assert Window((1, 1), 1, 0, [[("", "x ")]]).texts() == (["x"], [])
