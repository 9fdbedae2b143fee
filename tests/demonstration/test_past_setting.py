"""The setting's own files as they grew."""

from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_setting import setting_acts
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times


def test_the_first_commit_holds_a_whole_store(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    first, *later = sorted(setting_acts(today_shelf, anchored, who), key=lambda a: (a.day, a.order))
    assert first.day == anchored.start
    names = {"calendar", "staff", "agencies", "duties"}
    assert {"senco.yaml", *(f"setting/{n}.yaml" for n in names)} <= set(first.files)
    assert all(a.day > anchored.start for a in later)


def test_each_file_ends_as_it_stands_today(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    tree: dict[str, str] = {}
    for act in sorted(setting_acts(today_shelf, anchored, who), key=lambda a: (a.day, a.order)):
        tree |= act.files
        assert act.case is None and not act.reason
    for name, paper in today_shelf.papers.items():
        if name.startswith("setting/") or name == "senco":
            assert tree[paper.path] == paper.text, name


def test_training_rates_terms_and_duties_come_one_by_one(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    changes = [a.change for a in setting_acts(today_shelf, anchored, who)]
    wanted = {"staff-amended": 10, "calendar-extended": 3, "duty-done": 5, "agencies-amended": 3}
    for change, least in wanted.items():
        assert changes.count(change) >= least, change
