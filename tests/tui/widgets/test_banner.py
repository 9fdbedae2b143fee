"""A banner is as high as its lines, for whatever width there is."""

from textual.app import App, ComposeResult

from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.widgets.banner import Banner


class Board(App[None]):
    """A banner over nothing."""

    def compose(self) -> ComposeResult:
        """The banner."""
        yield Banner(lambda width: [plain(f"{width} cells", "heading"), plain("[/] literal")])


async def test_it_is_as_high_as_its_lines_and_follows_the_width() -> None:
    app = Board()
    async with app.run_test(size=(30, 6)) as pilot:
        banner = app.query_one(Banner)
        assert banner.size.height == 2
        assert [line.text for line in banner.shown] == ["30 cells", "[/] literal"]
        await pilot.resize_terminal(44, 6)
        await pilot.pause(0.1)
        assert banner.render_line(0).text.strip() == "44 cells"
        assert not banner.render_line(5).text.strip()
        rows: list[Line] = [plain("one")]
        banner.put(lambda width: rows)
        await pilot.pause()
        assert banner.size.height == 1
        rows.append(plain("two"))
        banner.again()
        await pilot.pause()
        assert banner.size.height == 2
