"""Contrast measured on rendered cells: 4.5:1 in the dark and light theme, 7:1 in the one of high contrast."""

from pathlib import Path

import pytest
from rich.color import Color as RichColor
from textual.color import Color

from senco_tui.settings import Settings
from senco_tui.tui.theme import NAMES, few_colours, theme_for, themes
from senco_tui.tui.widgets.ink import ink_of
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY, Stage, stage


def luminance(colour: Color) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [c / 255 for c in (colour.r, colour.g, colour.b)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """The ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def weakest(s: Stage) -> tuple[float, str]:
    """The lowest contrast of any text on the screen, and that text."""
    found: list[tuple[float, str]] = []
    for strip in s.app.screen._compositor.render_strips(s.app.size):
        for text, style, _ in strip:
            if text.strip() and style is not None and style.color and style.bgcolor:
                fore, back = (Color.from_rich_color(c) for c in (style.color, style.bgcolor))
                if style.reverse:
                    fore, back = back, fore
                found.append((contrast(fore, back), text))
    return min(found)


@pytest.mark.parametrize(("theme", "wanted"), [("dark", 4.5), ("light", 4.5), ("contrast", 7.0)])
async def test_every_cell_with_text_is_readable(tmp_path: Path, theme: str, wanted: float) -> None:
    root = small_store(tmp_path)
    settings = Settings(store=root, today=TODAY, theme=theme)
    async with stage(root, settings=settings, size=(130, 40)) as s:
        for keys in (
            [],
            ["j"],
            ["x"],
            ["q", "C"],
            ["!"],
            ["q", "?"],
            ["q", "q", "u"],
            ["colon"],
            ["escape", "ctrl+p"],
        ):
            await s.press(*keys)
            ratio, text = weakest(s)
            assert ratio >= wanted, f"{ratio:.2f}:1 for “{text}” after {keys}"


@pytest.mark.parametrize(
    ("name", "wanted"), [("senco-dark", 4.5), ("senco-light", 4.5), ("senco-contrast", 7.0)]
)
def test_every_style_is_readable_on_every_ground(name: str, wanted: float) -> None:
    theme = next(t for t in themes() if t.name == name)
    assert theme.background and theme.foreground and theme.panel
    inks = ink_of(theme.variables)
    sought = inks["sought"].bgcolor
    cursor = inks["cursor"].bgcolor
    assert sought and cursor
    grounds = [Color.parse(theme.background), Color.parse(theme.panel), Color.from_rich_color(cursor)]
    for style in inks.values():
        if style.color:
            told = Color.from_rich_color(style.color)
            assert min(contrast(told, ground) for ground in grounds) >= wanted, style
    assert contrast(Color.parse(theme.foreground), Color.from_rich_color(sought)) >= wanted


@pytest.mark.parametrize("name", ["senco-dark", "senco-light", "senco-contrast"])
def test_every_colour_is_one_of_the_256(name: str) -> None:
    theme = next(t for t in themes() if t.name == name)
    for colour in {c for c in theme.variables.values() if c.startswith("#")}:
        level = {"00", "5f", "87", "af", "d7", "ff"}
        parts = [colour[n : n + 2] for n in (1, 3, 5)]
        grey = len(set(parts)) == 1 and (int(parts[0], 16) - 8) % 10 == 0
        assert grey or set(parts) <= level, colour


@pytest.mark.parametrize(
    ("environ", "few"),
    [
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "screen-256color"}, False),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, False),
        ({"TERM": "linux"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, True),
        ({}, True),
    ],
)
def test_few_colours_mean_the_terminals_own(environ: dict[str, str], few: bool) -> None:
    assert few_colours(environ) is few
    assert theme_for(None, environ) == NAMES["sixteen" if few else "dark"]
    assert theme_for("light", environ) == "senco-light"


async def test_without_colour_the_cursor_is_still_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    root = small_store(tmp_path)
    async with stage(root, environ={"NO_COLOR": "1"}) as s:
        strips = s.app.screen._compositor.render_strips(s.app.size)
        reversed_rows = [
            strip.text for strip in strips if any(style and style.reverse for _, style, _ in strip)
        ]
        assert len(reversed_rows) == 1
        assert s.app.current_row.strip() in reversed_rows[0]
        colours = {
            c for strip in strips for _, style, _ in strip if style for c in (style.color, style.bgcolor) if c
        }
        assert colours <= {RichColor.parse("default")}


async def test_themes_can_be_gone_through(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        for name in ("light", "contrast", "sixteen", "dark"):
            s.app.next_theme()
            await s.settle()
            assert f"colours: {name}" in s.status
