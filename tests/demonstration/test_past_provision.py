"""Provision block after block, and each week's tally."""

from collections import Counter

from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_provision import delivery_acts, provision_acts
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times


def test_provision_starts_ends_and_stands_as_it_does_today(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    opened = dict.fromkeys(today_shelf.folders, anchored.start)
    found = list(provision_acts(today_shelf, opened, anchored, who))
    changes = Counter(a.change for a in found)
    assert changes["provision-started"] > changes["provision-ended"] > 10
    for name, paper in today_shelf.papers.items():
        if name.startswith("provision/"):
            own = [a for a in found if a.document == name]
            assert own[-1].files == {paper.path: paper.text}
            assert [a.day for a in own] == sorted(a.day for a in own)
            assert all(a.case is None and not a.reason for a in own)


def test_nobody_was_in_a_group_before_their_file_was_opened(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    opened = dict.fromkeys(today_shelf.folders, anchored.today)
    found = list(provision_acts(today_shelf, opened, anchored, who))
    assert all(a.change != "provision-ended" for a in found)


def test_a_weeks_sessions_are_tallied_together(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    found = list(delivery_acts(today_shelf, anchored, who))
    filed = [path for a in found for path in a.files]
    assert len(filed) == len(set(filed)) == sum(n.startswith("delivery/") for n in today_shelf.papers)
    assert any(len(a.files) > 1 for a in found)
    for act in found:
        assert len({path.split("/")[1] for path in act.files}) == 1
        assert act.sentence.split(" ")[1] in ("session", "sessions")
