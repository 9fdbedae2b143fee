"""A view that says nothing of itself still behaves: it has its lists, its marks, and it can be left."""

from pathlib import Path

from textual.app import ComposeResult

from senco_tui.tui.presenting.line import plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.lines import LineList, Reader
from tests.tui.small_store import small_store
from tests.tui.stage import stage


class TwoPanes(View):
    """A list above a text."""

    NAME = "two panes"

    def compose(self) -> ComposeResult:
        """Both."""
        yield LineList()
        yield Reader()

    def show(self) -> None:
        """Something in each."""
        for pane in self.panes:
            pane.put(lambda width: [plain(f"{n}", key=f"{n}") for n in range(50)])


class Bare(View):
    """Nothing at all."""

    NAME = "bare"


async def test_tab_goes_through_the_panes_and_moves_go_where_the_keys_are(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path), first=TwoPanes) as s:
        await s.press("j", "tab", "5", "j")
        upper, lower = s.app.view.panes
        assert (upper.row, lower.row) == (1, 5)
        assert s.app.view.lines is lower
        await s.press("tab", "j")
        assert upper.row == 2


async def test_a_view_with_no_list_can_be_shown_and_left(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        s.app.open(Bare())
        await s.settle()
        view = s.app.view
        assert not view.has_lines
        assert (view.case, view.document, view.place, view.draft) == (None, None, "", None)
        await s.press("enter", "y", "q")
        assert s.app.view.NAME == "triage"


async def test_a_view_may_refuse_to_be_left(tmp_path: Path) -> None:
    class Clinging(Bare):
        """Stays."""

        def leave(self) -> bool:
            """No."""
            return False

    async with stage(small_store(tmp_path)) as s:
        s.app.open(Clinging())
        await s.settle()
        await s.press("q", "escape")
        assert isinstance(s.app.view, Clinging)
