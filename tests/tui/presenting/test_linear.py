"""Columns become sentences, and what is only drawn is left out; looks and keys stay."""

import pytest

from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.linear import first_linear, linear, linear_lines


@pytest.mark.parametrize(
    ("drawn", "said"),
    [
        (
            "breach   Okafor, Ada      4 E  review 10 days late   ",
            "breach. Okafor, Ada. 4 E. review 10 days late",
        ),
        ("   indented", "indented"),
        ("── Autumn 2026 ─────────────", "Autumn 2026"),
        ("│ she said so", "she said so"),
        ("Class │ 4B", "Class. 4B"),
        ("Nothing is sent.  Enter logs it", "Nothing is sent. Enter logs it"),
        ("─" * 40, ""),
        ("one word", "one word"),
        ("", ""),
    ],
)
def test_as_it_is_said(drawn: str, said: str) -> None:
    assert linear(Line((Span(drawn),))).text == said


def test_looks_and_key_stay() -> None:
    line = Line((Span("!! breach   ", "overdue"), Span("Bell, Sam  "), Span("6 K", "dim")), key="P24-002")
    assert linear(line) == Line(
        (Span("!! breach", "overdue"), Span(". Bell, Sam. "), Span("6 K", "dim")), key="P24-002"
    )


@pytest.mark.parametrize(
    ("width", "whole", "first"),
    [
        (40, ["breach. Okafor, Ada. 4 E"], "breach. Okafor, Ada. 4 E"),
        (15, ["breach. Okafor,", "Ada. 4 E"], "breach.…"),
        (12, ["breach.", "Okafor, Ada.", "4 E"], "breach.…"),
        (1, list("breach.Okafor,Ada.4E"), "b…"),
    ],
)
def test_a_line_too_long_goes_on_below_and_a_row_of_a_list_says_that_there_is_more(
    width: int, whole: list[str], first: str
) -> None:
    line = Line((Span("breach   ", "overdue"), Span("Okafor, Ada    4 E")), key="P24-001")
    assert [one.text for one in linear_lines(line, width)] == whole
    assert first_linear(line, width).text == first
    assert {one.key for one in (*linear_lines(line, width), first_linear(line, width))} == {"P24-001"}
