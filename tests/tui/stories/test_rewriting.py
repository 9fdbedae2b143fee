"""A text made of two says what both meant once, and nothing anybody wrote is lost."""

from pathlib import Path

from tests.journeys.shell.test_changed_meanwhile import PLAN, slow_editor
from tests.journeys.triage.school import busy_store
from tests.journeys.triage.test_disposing import on
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, stage


async def test_a_field_both_added_is_never_there_twice(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(
        tmp_path, root, ("outcomes:", "layer: targeted\noutcomes:"), ("cycle: 2", "layer: targeted\ncycle: 2")
    )
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter")
        assert "theirs stands" in s.status
        assert (root / PLAN).read_text().count("layer: targeted\n") == 1


async def test_two_good_texts_that_make_a_bad_one_are_asked_about_whole(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(
        tmp_path,
        root,
        ("outcomes:", "# mine\nlayer: targeted\noutcomes:"),
        ("cycle: 2", "# hers\nlayer: universal\ncycle: 2"),
    )
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter")
        assert "Changed meanwhile" in s.screen and "universal" in s.screen and "targeted" in s.screen
        await s.press("q")
        draft = s.app.draft("P24-002 plan text")
        assert draft is not None and "layer: targeted\noutcomes:" in draft


async def test_choosing_theirs_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    environ = slow_editor(tmp_path, root, ("line 3", "line 5"), ("line 3", "line 4"))
    async with stage(root, environ=environ) as s:
        await s.press("C", "slash")
        await s.type("bell\n")
        await s.press("e", "enter", "h")
        assert "theirs stands" in s.status
        assert "line 4" in (root / PLAN).read_text()
        assert s.app.draft("P24-002 plan text") is None


def another_window(root: Path, action: str, due: str) -> None:
    """A colleague takes an action about Sam Bell meanwhile."""
    from datetime import date

    from senco_tui.casework.disposing import ActionTaken
    from senco_tui.casework.record import Action
    from senco_tui.desk.opening import open_store
    from senco_tui.desk.recording import Recorded, record

    with open_store(root) as store:
        made = ActionTaken("P24-002", Action(action, "ring the clinic", None, date.fromisoformat(due)), False)
        assert isinstance(record(store, made, when=NOON), Recorded)


async def test_two_windows_take_an_action_at_once_and_both_stand(tmp_path: Path) -> None:
    root = busy_store(tmp_path)
    async with stage(root) as s:
        await on(s, "Bell")
        await s.press("a")
        await s.type("print the plan\n")
        another_window(root, "a2", "2026-12-01")
        await s.press("enter")
        assert s.status.startswith("Recorded "), s.screen
        text = (root / "pupils/P24/P24-002/attention.yaml").read_text()
        assert "ring the clinic" in text and "print the plan" in text and text.count("id: a2") == 1
        assert s.git("status", "--porcelain") == ""
