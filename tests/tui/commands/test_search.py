from pathlib import Path

from senco_tui.tui.commands.command import SECTIONS
from senco_tui.tui.commands.search import SEARCH
from senco_tui.tui.screens.search import SearchView
from tests.tui.small_store import small_store
from tests.tui.stage import stage


def test_every_command_has_its_own_name_and_words() -> None:
    assert len({c.id for c in SEARCH}) == len(SEARCH)
    assert all(c.words and c.section in SECTIONS and c.keys for c in SEARCH)


async def test_a_key_that_has_nothing_to_act_on_says_why(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), first=SearchView) as s:
        await s.press("escape", "h")
        assert "nothing was searched for; / asks" in s.status
        await s.press("f")
        assert "the cursor is on no pupil" in s.status
