"""What is arranged, and the setting's papers: written once, as they stand, on a day of their own."""

from datetime import date

from senco_tui.casework.risk import RiskPlan
from senco_tui.casework.sharing import Shared
from senco_tui.demonstration.act import Act
from senco_tui.demonstration.past_support import ARRANGED, OF_SETTING, last_day
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times


def test_a_record_was_written_when_the_last_thing_in_it_had_happened(anchored: Times) -> None:
    plan = RiskPlan(date(2026, 9, 22), date(2026, 12, 4), shared=(Shared("parent", date(2026, 9, 25)),))
    assert last_day(plan, anchored) == date(2026, 9, 25)
    assert last_day(RiskPlan(), anchored) == anchored.start


def test_each_is_told_and_ends_as_it_stands(anchor_acts: list[Act], today_shelf: Shelf) -> None:
    changes = {a.change for a in anchor_acts}
    for name in (*ARRANGED, *OF_SETTING):
        if f"setting/{name}" in today_shelf.papers or name in ARRANGED:
            assert f"{name}-written" in changes, name
    tree: dict[str, str] = {}
    for act in anchor_acts:
        tree |= act.files
    for folder in today_shelf.folders.values():
        for name in ARRANGED:
            if name in folder.papers:
                paper = folder.papers[name]
                assert tree[paper.path] == paper.text
