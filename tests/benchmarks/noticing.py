"""Measure 13 again: one file that was written, from looking near its pupil to the rows it stands in."""

import os
from datetime import date
from pathlib import Path
from time import perf_counter

from senco_tui.tui.door import Door
from senco_tui.tui.stories.reading import read_all
from tests.benchmarks.cupboard import copied
from tests.benchmarks.schools import Size, folder, reference
from tests.benchmarks.targets import told
from tests.benchmarks.timing import in_turn

CYCLES = ("cycle: 7\n", "cycle: 8\n")


def one_file(root: Path, size: Size, scratch: Path, today: date, turns: int) -> str:
    """A plan of one pupil is replaced as editors do, each turn; the replacing itself does not count."""
    door = Door(copied(root, scratch / "noticing"))
    door.open()
    read = read_all(door, read_all(door, None, today), today)
    turn = iter(range(1_000_000))

    def shown() -> float:
        nonlocal read
        n = next(turn)
        _rewrite(door.root / folder(n % size.pupils, size) / "plan.md", CYCLES[n % 2])
        start = perf_counter()
        now = read_all(door, read, today, near=(reference(n % size.pupils, size),))
        took = (perf_counter() - start) * 1000
        assert now.sheet is not read.sheet, "it was not noticed"
        read = now
        return took

    costs = in_turn(turns, ("senco", shown))
    door.close()
    return told(13, "one changed file noticed and in its rows", "ms", costs, [], [1.5])


def _rewrite(plan: Path, cycle: str) -> None:
    """Another cycle in its head, in a new file: the copy shares the old one."""
    head, _, rest = plan.read_text("utf-8").partition("cycle: ")
    beside = plan.with_name(".plan.md.tmp")
    beside.write_text(f"{head}{cycle}{rest.partition(chr(10))[2]}", encoding="utf-8")
    os.replace(beside, plan)
