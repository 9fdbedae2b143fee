"""Columns become sentences, and what is only drawn is left out; looks and keys stay."""

import pytest

from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.linear import linear


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
