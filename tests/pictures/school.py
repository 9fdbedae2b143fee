"""The demonstration school as of its own day, made for a test or a picture."""

from datetime import date
from pathlib import Path

from senco_tui.demonstration.story import story
from senco_tui.desk.demonstrating import make_demonstration
from senco_tui.desk.shipped import casefiles

DAY = date(2026, 11, 16)


def make_school(root: Path) -> Path:
    """The demonstration store at `root`, which is not there yet."""
    make_demonstration(root, DAY, story(casefiles(), DAY))
    return root
