"""A plan from its first writing to today: always forward in time, always ending on today's words."""

import re

from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_plan import plan_versions
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times


def test_every_plan_ends_as_it_stands_today(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    for folder in today_shelf.folders.values():
        if "plan" in folder.papers:
            versions = list(plan_versions(folder, anchored.start, anchored, who))
            last, paper = versions[-1], folder.papers["plan"]
            assert (last.value, last.words) == (paper.value, paper.words), folder.case
            assert [v.day for v in versions] == sorted(v.day for v in versions)
            assert versions[-1].day <= anchored.today
            assert versions[0].change == "plan-written"


def test_plans_are_reworded_raised_moved_and_agreed(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    changes = [
        v.change
        for folder in today_shelf.folders.values()
        if "plan" in folder.papers
        for v in plan_versions(folder, anchored.start, anchored, who)
    ]
    wanted = {"cycle-begun", "outcome-amended", "review-moved", "strategy-added", "plan-agreed"}
    assert wanted <= set(changes)


def test_nothing_is_agreed_before_it_was(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    for folder in today_shelf.folders.values():
        if "plan" in folder.papers:
            for version in plan_versions(folder, anchored.start, anchored, who):
                for key, value in version.trailers:
                    assert (key, bool(re.fullmatch(r"parent \d{4}-\d\d-\d\d", value))) == (
                        "Agreed-with",
                        True,
                    )
