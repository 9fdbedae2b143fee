"""No small number is shown, and none can be worked out from those that are."""

from itertools import product
from pathlib import Path
from random import Random

import pytest

from senco_tui.reports.suppressing import HIDDEN, SMALL, Sum, hidden
from tests.clocks.tables import Told, told

CASES = Path(__file__).parent / "cases" / "suppressed.md"


@pytest.mark.parametrize("row", told(CASES), ids=lambda row: row["numbers"])
def test_a_row_and_its_sum(row: Told) -> None:
    numbers = [int(one) for one in row["numbers"].split(", ")]
    counts = {str(n): number for n, number in enumerate(numbers)} | {"sum": sum(numbers)}
    assert counts["sum"] == int(row["together"])
    shut = hidden(counts, [("sum", tuple(str(n) for n in range(len(numbers))))])
    shown = {key: HIDDEN if key in shut else str(number) for key, number in counts.items()}
    assert ", ".join(shown[str(n)] for n in range(len(numbers))) == row["shown"]
    assert shown["sum"] == row["sum shown"]


def square(numbers: tuple[int, ...]) -> tuple[dict[str, int], list[Sum]]:
    """Two rows of two with their sums both ways, as the tables of a report have them."""
    a, b, c, d = numbers
    counts = {"a": a, "b": b, "c": c, "d": d, "ab": a + b, "cd": c + d, "ac": a + c, "bd": b + d}
    counts["all"] = sum(numbers)
    sums = [("ab", ("a", "b")), ("cd", ("c", "d")), ("ac", ("a", "c")), ("bd", ("b", "d"))]
    return counts, [*sums, ("all", ("ab", "cd")), ("all", ("ac", "bd"))]


def agreeing(counts: dict[str, int], shut: frozenset[str]) -> list[dict[str, int]]:
    """Every square that shows the same numbers and hides the same ones, none of them nought."""
    cells = [range(1, 13) if key in shut else [counts[key]] for key in "abcd"]
    every = (square(numbers)[0] for numbers in product(*cells))
    shows = {key: number for key, number in counts.items() if key not in shut}
    return [one for one in every if shows.items() <= one.items() and all(one[key] for key in shut)]


@pytest.mark.parametrize(
    "seed", [*range(6), *(pytest.param(n, marks=pytest.mark.nightly) for n in range(6, 90))]
)
def test_who_works_against_it_is_left_with_more_than_one_answer(seed: int) -> None:
    numbers = tuple(Random(seed).choice((0, 1, 2, 3, 4, 5, 6, 9)) for _ in range(4))
    counts, sums = square(numbers)
    shut = hidden(counts, sums)
    assert all(key in shut for key, number in counts.items() if 0 < number < SMALL)
    answers = agreeing(counts, shut)
    for key in shut:
        if counts[key] < SMALL:
            assert len({answer[key] for answer in answers}) > 1, (key, counts, sorted(shut))
