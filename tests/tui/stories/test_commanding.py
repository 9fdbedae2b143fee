"""The command line understands commands by their beginning, references, and names."""

from pathlib import Path

from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.stories.commanding import command_named
from tests.tui.small_store import small_store
from tests.tui.stage import stage

EVERY = [command() for command in EVERYWHERE]


def test_a_beginning_is_enough_where_it_is_clear() -> None:
    assert getattr(command_named("casel", EVERY), "id", None) == "caseload"
    assert getattr(command_named("Undo", EVERY), "id", None) == "undo"
    assert command_named("h", EVERY) is None
    assert command_named("zebra", EVERY) is None


async def test_a_line_opens_runs_narrows_or_says_that_it_is_nothing(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        for words, says in (("casel", "CASELOAD"), ("triage", "TRIAGE"), (":problems", "PROBLEMS")):
            await s.press("colon")
            await s.type(f"{words}\n")
            assert s.rows[0].startswith(says)
        await s.press("colon")
        await s.type("slcn\n")
        assert s.rows[0].startswith("CASELOAD  everyone · “slcn”")
        await s.press("colon")
        await s.type("zebra\n")
        assert "“zebra” is no command, reference or name here" in s.status
        await s.press("colon")
        await s.type("p99-999\n")
        assert "is no command" in s.status
        await s.press("colon", "enter")
        assert s.rows[0].startswith("CASELOAD")


async def test_a_reference_opens_its_case_file(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("colon")
        await s.type("p24-002\n")
        assert "Bell" in s.rows[0]
        assert s.app.view.case == "P24-002"
