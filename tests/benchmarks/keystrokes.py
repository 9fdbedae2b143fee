"""`python -m tests.benchmarks.keystrokes`: the demonstration week's triage in keys, step by step."""

import asyncio
import os
import tempfile
from pathlib import Path

from tests.journeys.triage.test_the_whole_script import MOST_KEYS
from tests.journeys.triage.whole_script import Walk, weekly_triage
from tests.pictures.school import make_school
from tests.tui.stage import stage


async def walked(root: Path) -> Walk:
    """The whole script on a demonstration school made at `root`."""
    async with stage(make_school(root)) as on_stage:
        return await weekly_triage(on_stage)


def lines(walk: Walk) -> list[str]:
    """A line a step, the sum, and what a row of each way of settling costs at most."""
    made = [f"{'step':<20}{'keys':>6}{'rows':>6}{'keys a row':>12}{'words':>7}"]
    for step in walk.steps:
        each = f"{step.keys / step.rows:.1f}" if step.rows else ""
        made.append(f"{step.name:<20}{step.keys:>6}{step.rows or '':>6}{each:>12}{step.words:>7}")
    keys, rows = sum(s.keys for s in walk.steps), sum(s.rows for s in walk.steps)
    made.append(f"{'in all':<20}{keys:>6}{rows:>6}{keys / rows:>12.1f}{sum(s.words for s in walk.steps):>7}")
    dearest = ", ".join(f"{way.lower().replace('_', ' ')} {n}" for way, n in sorted(walk.dearest.items()))
    return [*made, f"target: under {MOST_KEYS} in all, 2 a row; at most, by way of settling: {dearest}"]


def main() -> None:
    """Make the school in a folder of its own, walk, and print."""
    with tempfile.TemporaryDirectory(prefix="senco-keystrokes-") as folder:
        os.environ["HOME"] = folder
        print("\n".join(lines(asyncio.run(walked(Path(folder) / "school")))))


if __name__ == "__main__":
    main()
