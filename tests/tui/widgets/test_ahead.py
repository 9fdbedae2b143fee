"""Keys pressed before their question stands there: `tests/tui/cases/typed-ahead.md`, row by row."""

from pathlib import Path

import pytest

from senco_tui.tui.widgets.ahead import Ahead, for_a_choice, for_a_line

CASES = Path(__file__).parents[1] / "cases" / "typed-ahead.md"
LETTERS = ("r", "n", "y")


def table(heading: str) -> list[list[str]]:
    """The rows of the table under a heading that begins so."""
    part = CASES.read_text(encoding="utf-8").split(f"## {heading}", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines]


def line(row: list[str]) -> tuple[list[str], Ahead]:
    """What is pressed, and what a line takes of it."""
    pressed, words, entered, rest, let_go = row
    return pressed.split(), Ahead(words, entered == "yes", tuple(rest.split()), tuple(let_go.split()))


@pytest.mark.parametrize("row", table("A line of words"), ids=lambda row: row[0] or "nothing")
def test_a_line_takes_words_and_the_enter_after_them(row: list[str]) -> None:
    pressed, taken = line(row)
    assert for_a_line(pressed, may_end=True) == taken


@pytest.mark.parametrize("row", table("A line that opens with words"), ids=lambda row: row[0])
def test_words_that_nobody_has_seen_are_never_sent_off(row: list[str]) -> None:
    pressed, taken = line(row)
    assert for_a_line(pressed, may_end=False) == taken


@pytest.mark.parametrize("row", table("One letter of a few"), ids=lambda row: row[0] or "nothing")
def test_one_letter_counts_and_a_yes_never(row: list[str]) -> None:
    pressed, letter, rest, let_go = row
    taken = Ahead(letter, bool(letter), tuple(rest.split()), tuple(let_go.split()))
    assert for_a_choice(pressed.split(), LETTERS) == taken
