"""Markdown as lines: what was meant is seen, nothing is carried out, and long notes open at once."""

from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.tui.presenting import prose as room
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.prose import prose


def _shown(text: str, width: int = 60) -> list[str]:
    return [line.text.rstrip() for line in prose(text, width)]


def _styles(text: str) -> dict[str, str]:
    return {s.text: s.style for line in prose(text, 60) for s in line.spans}


def test_headings_paragraphs_and_lists_stand_apart() -> None:
    text = "# Views\nAda likes\nreading.\n\n- one\n- two\n  - within\n\n3. third\n"
    assert _shown(text) == [
        "Views",
        "Ada likes reading.",
        "",
        "• one",
        "• two",
        "  • within",
        "",
        "3. third",
    ]


def test_a_wrapped_bullet_hangs_under_its_words() -> None:
    assert _shown("- reads every day with an adult", 16) == ["• reads every", "  day with an", "  adult"]


def test_emphasis_and_code_have_their_styles() -> None:
    assert _styles("plain **loud** *soft* `x`") == {
        "plain": "",
        " ": "",
        "loud": "strong",
        "soft": "emphasis",
        "x": "code",
    }


def test_a_link_is_its_words_and_its_address() -> None:
    assert _shown("see [the guide](https://example.org/a)") == ["see the guide (https://example.org/a)"]
    assert _shown("<https://example.org>") == ["https://example.org"]


@pytest.mark.parametrize(
    "typed",
    [
        "<b>raw</b> <script>alert(1)</script>",
        "[@click=app.quit]press[/]",
        "[/] [bold red]",
        "[x](javascript:alert)",
        "{{ 1 + 1 }} ${HOME} =1+1",
    ],
)
def test_what_looks_like_an_order_is_only_text(typed: str) -> None:
    assert _shown(typed) == [typed]


def test_a_hidden_turn_of_direction_is_shown() -> None:
    assert _shown("a &#8238;b") == ["a �b"]


def test_a_quotation_a_rule_and_a_hard_break() -> None:
    assert _shown("> said\n\n---\nover\\\nthere") == ["│ said", "", "─" * 24, "", "over", "there"]


def test_typed_code_keeps_its_lines() -> None:
    assert _shown("```\na\n\tb\n```") == ["  a", "      b"]


def test_a_table_stands_in_columns() -> None:
    assert _shown("| who | when |\n|---|---|\n| TA | daily |") == ["who │ when", "TA  │ daily"]


def test_a_bullet_with_nothing_beside_it_is_seen() -> None:
    assert _shown("- one\n-\n- three") == ["• one", "•", "• three"]


def test_what_is_nested_too_deep_is_shown_as_typed() -> None:
    assert "lost?" in "".join(_shown(">" * 40 + " lost?"))


def test_every_line_tells_what_it_belongs_to() -> None:
    assert {line.key for line in prose("# a\n\nb\n\n- c", 30, key="plan")} == {"plan"}


@pytest.mark.parametrize("width", [1, 4, 40, 80])
@given(text=st.text(max_size=200))
@settings(max_examples=60)
def test_any_text_fits_any_width(text: str, width: int) -> None:
    assert all(width_of(line.text) <= max(width, 4) for line in prose(text, width))


class _Parses:
    """Counts what was given to the parser."""

    def __init__(self) -> None:
        self.parser = room._parser()
        self.seen = 0

    def parse(self, text: str) -> object:
        self.seen += len(text)
        return self.parser.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"- bullet {n} with **words** in it" for n in range(2000)),
        ("a sentence of the note. " * 20 + "\n\n") * 2000,
        "word " * 200_000,
        "```\n" + "x = 1\n" * 100_000,
    ],
    ids=["2000 bullets", "a megabyte", "one line", "a fence"],
)
def test_the_first_screen_of_a_long_note_parses_only_its_beginning(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parses = _Parses()
    monkeypatch.setattr(room, "_parser", lambda: parses)
    lines: Iterator[Line] = prose(text, 80)
    assert len(list(islice(lines, 50))) == 50
    assert parses.seen < 20_000
