"""The words inside a paragraph, piece by piece."""

from markdown_it import MarkdownIt

from senco_tui.tui.presenting.line import Span
from senco_tui.tui.presenting.prose_spans import LINE_END, Breaks, styled


def _pieces(text: str, style: str = "") -> list[Span]:
    return list(styled(MarkdownIt("js-default").parseInline(text)[0].children or (), style))


def test_the_style_around_holds_where_nothing_else_does() -> None:
    pieces = _pieces("a **b** c", "heading")
    assert pieces == [Span("a ", "heading"), Span("b", "strong"), Span(" c", "heading")]


def test_a_mail_address_is_said_once() -> None:
    assert _pieces("<mum@example.org>") == [Span("mum@example.org")]


def test_a_picture_is_described_not_fetched() -> None:
    assert _pieces("![map](https://example.org/m.png)") == [
        Span("[picture: map] (https://example.org/m.png)", "dim")
    ]


def test_a_hard_break_parts_the_paragraph() -> None:
    pieces = _pieces("a\\\nb")
    assert LINE_END in pieces
    assert list(Breaks(pieces).parts()) == [[Span("a")], [Span("b")]]
