"""Reasons in plain words, which name nobody."""

from senco_tui.demonstration.reasons import REASONS, reason_for
from senco_tui.demonstration.shelf import Shelf


def test_a_reason_is_a_short_sentence() -> None:
    for options in REASONS.values():
        assert all(len(o) < 90 and o[0].isupper() and o[-1] == "." for o in options)
        assert len(set(options)) == len(options) >= 2


def test_now_and_then_nobody_said_why() -> None:
    found = [reason_for("outcome-reworded", f"seed {n}") for n in range(300)]
    assert 10 < found.count("") < 80
    assert len(set(found)) == len(REASONS["outcome-reworded"]) + 1
    assert reason_for("delivery-tallied", "seed") == ""


def test_no_reason_holds_a_pupils_name(today_shelf: Shelf) -> None:
    names = {f.value("casefile").name.split()[0] for f in today_shelf.folders.values()}
    words = {w for options in REASONS.values() for o in options for w in o.replace(".", " ").split()}
    assert not names & words
