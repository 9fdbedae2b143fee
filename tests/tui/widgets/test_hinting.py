"""The line says as it is typed what it would mean; Tab makes its last word whole; Enter answers with it."""

from senco_tui.tui.presenting.hinting import Hint
from senco_tui.tui.widgets.hinting import Hinted
from tests.tui.widgets.test_asking import Desk


def hint(words: str) -> Hint:
    """One way to go on after `a`."""
    return Hint(f"{len(words)} letters", ways=(("advice", "asked for", "e advice"),) if words == "a" else ())


async def test_tab_takes_the_first_way_and_enter_the_line() -> None:
    app = Desk(Hinted("Which?", "", hint))
    async with app.run_test() as pilot:
        await pilot.press("tab", "a", "tab", "enter")
        await pilot.press("escape")
        assert app.answers == ["e advice", None]
