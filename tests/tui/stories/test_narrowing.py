"""A query line asked for with its hint, and kept under a name."""

from pathlib import Path

from senco_tui.casework.edit import Add, Amended, Put, Written
from senco_tui.casework.setting import KeptQuery, Queries
from senco_tui.tui.stories.narrowing import kept_under
from tests.tui.small_store import small_store
from tests.tui.stage import stage


def test_the_first_line_begins_the_file_and_a_second_of_that_name_takes_its_place() -> None:
    begun = kept_under("late", "k", Queries(), there=False)
    assert begun.filings() == (Written("setting/queries", Queries((KeptQuery("late", "k"),))),)
    held = Queries((KeptQuery("late", "k"),))
    (again,) = kept_under("late", "e", held, there=True).filings()
    (other,) = kept_under("soon", "e", held, there=True).filings()
    assert again == Amended("setting/queries", (Put(("queries", "late", "line"), "e"),))
    assert other == Amended("setting/queries", (Add(("queries",), KeptQuery("soon", "e")),))
    assert "late" not in begun.sentence()


async def test_a_line_is_typed_with_its_hint_kept_and_used_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("C", "f")
        assert "5 pupils" in s.screen
        await s.type("y6 slc")
        assert "speech, language and communication" in s.screen
        await s.press("tab")
        assert "2 pupils" in s.screen
        await s.press("enter", "F")
        await s.type("Six!\n")
        assert "small letters" in s.screen
        await s.press("ctrl+u")
        await s.type("six-slcn\n")
        assert "setting/queries: query line kept" in s.status
        await s.press("f", "ctrl+u")
        assert "@six-slcn" in s.screen
        await s.press("tab", "enter")
        assert "“@six-slcn”" in s.rows[0] and "Bell" in s.screen
        await s.press("u")
        await s.press("y")
        assert "“@six-slcn”" not in s.rows[0]
