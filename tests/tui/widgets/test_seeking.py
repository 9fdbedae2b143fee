"""Enter takes the marked row and nothing else; the arrows choose; Esc is no answer."""

from senco_tui.tui.presenting.seeking import Offer
from senco_tui.tui.widgets.seeking import Seek
from tests.tui.widgets.test_asking import Desk


def look(words: str) -> Offer:
    """Two for `a`, one for `b`, nobody for anything else."""
    rows = {"": (), "a": (("1", "Ada"), ("2", "Adam")), "b": (("3", "Bell"),)}.get(words, ())
    return Offer(rows, 0 if len(rows) == 1 else None)


async def test_the_only_one_is_taken() -> None:
    app = Desk(Seek("Whom?", look))
    async with app.run_test() as pilot:
        await pilot.press("enter", "b", "enter")
        assert app.answers == ["3"]


async def test_of_two_none_is_taken_before_it_is_chosen() -> None:
    app = Desk(Seek("Whom?", look))
    async with app.run_test() as pilot:
        await pilot.press("a", "enter")
        assert app.answers == []
        await pilot.press("down", "down", "enter", "down", "enter", "up", "enter")
        assert app.answers == ["2", "1", "2"]
        await pilot.press("c", "down", "enter", "escape")
        assert app.answers == ["2", "1", "2", None]
