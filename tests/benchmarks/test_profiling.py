"""A profile is told by rooms, each file in the one it belongs to."""

from collections import Counter

import pytest

from tests.benchmarks.profiling import lines, room_of


@pytest.mark.parametrize(
    ("file", "room"),
    [
        ("/x/senco_tui/tui/display/ink.py", "senco tui/display"),
        ("/x/senco_tui/tui/presenting/casefile/header.py", "senco tui/presenting"),
        ("/x/senco_tui/clocks/clock.py", "senco clocks"),
        ("/x/senco_tui/settings.py", "senco"),
        ("/x/lib/python3.11/site-packages/textual/app.py", "textual"),
        ("/x/lib/python3.11/json/decoder.py", "json"),
        ("/x/lib/python3.11/dataclasses.py", "dataclasses"),
        ("<frozen importlib._bootstrap>", "imports"),
        ("<string>", "python"),
    ],
)
def test_a_file_belongs_to_a_room(file: str, room: str) -> None:
    assert room_of(file) == room


def test_the_dearest_room_is_told_first_and_the_small_ones_not() -> None:
    found = Counter({"textual": 0.6, "senco tui": 0.39, "re": 0.01})
    told = list(lines("a key", found, 100))
    assert told == ["a key: 10.0 ms under the profiler", "   textual 60%, senco tui 39%"]
