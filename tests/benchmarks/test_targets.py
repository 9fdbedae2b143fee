"""A line says what was measured, and by how much a target is missed."""

from tests.benchmarks.targets import Limit, as_table, once_each, told
from tests.benchmarks.timing import Cost


def test_a_target_is_met_or_missed_by_so_much() -> None:
    costs = [Cost("ours", (1.0, 2.0, 3.0)), Cost("theirs", (4.0,))]
    limits = [Limit("theirs", 0.5), Limit("theirs", 0.25), Limit("tig", 1)]
    assert told(4, "a key", "ms", costs, limits) == (
        " 4 a key (ms): ours 1.00 / 2.00 / 3.00 · theirs 4.00 / 4.00 / 4.00 | "
        "0.5 × theirs, at most 0.5: met; 0.5 × theirs, at most 0.25: MISSED by 2 ×; "
        "tig is NOT INSTALLED here, so not measured"
    )


def test_a_limit_may_be_a_figure_of_its_own() -> None:
    spent = [Cost("work", (0.5,)), Cost("bytes", (0.0,))]
    line = told(17, "idle", "s, bytes", spent, [], most=(0.25, 0))
    assert line.endswith("| work 0.5, at most 0.25: MISSED by 0.25; bytes 0, at most 0: met")


def test_a_target_is_named_once() -> None:
    assert list(once_each([" 4 a key", " 4 another", "10 search"])) == [" 4 a key", "   another", "10 search"]


def test_a_table_holds_what_was_measured_and_how_it_stands() -> None:
    lines = [
        "-- measured in M",
        told(7, "open a pupil (push_screen)", "ms", [Cost("ours", (1.0,)), Cost("theirs", (4.0,))], []),
        told(8, "a key held", "ms", [Cost("ours", (1.0,)), Cost("theirs", (4.0,))], [Limit("theirs", 0.5)]),
        "   a save: 1.00 · 2.00 | ten times the history 2.00 ×, at most 1.2: MISSED by 1.7 ×",
    ]
    assert list(as_table(lines))[2:] == [
        "| 7 | open a pupil (push_screen) |  |",
        "| 8 | a key held | 0.25 × theirs, at most 0.5: met |",
        "|  | a save | ten times the history 2.00 ×, at most 1.2: MISSED by 1.7 × |",
    ]
