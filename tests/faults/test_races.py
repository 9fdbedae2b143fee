"""Promises 5 and 6: what was acknowledged is in the log, by whom it was; nobody's field is lost."""

from collections import Counter
from pathlib import Path

import pytest

from tests.desk.stores import git, is_clean
from tests.faults.harness import acks, counting_store, gone, number_in, savers
from tests.faults.saver import PLAN

pytestmark = pytest.mark.promise(5)

PEOPLE = {"priya": "Priya Shah", "jo": "Jo Bell", "sam": "Sam Reed"}
SAVES = 20


def race(root: Path, writer: str) -> dict[str, set[str]]:
    """Let three people save twenty times at once; what each was told is recorded."""
    with savers() as starter:
        for pid in [starter.start(root, account, writer, 1, SAVES) for account in PEOPLE]:
            assert gone(pid), "a saver did not end"
    return {account: set(acks(root, account).values()) for account in PEOPLE}


def logged(root: Path) -> dict[str, str]:
    """The log but for the beginning: short id and author."""
    lines = git(root, "log", "--format=%h %an", "--abbrev=7", "--no-merges").splitlines()[:-1]
    return {line.split(" ", 1)[0]: line.split(" ", 1)[1] for line in lines}


def test_three_people_saving_at_once(swift_path: Path) -> None:
    root = counting_store(swift_path)
    told = race(root, "safe")
    log = logged(root)
    assert set().union(*told.values()) == set(log) and len(log) == 3 * SAVES
    assert Counter(log.values()) == dict.fromkeys(PEOPLE.values(), SAVES)
    assert all(log[revision] == PEOPLE[account] for account, mine in told.items() for revision in mine)
    plan = (root / PLAN).read_text()
    assert [number_in(plan, outcome) for outcome in ("o1", "o2", "o3")] == [SAVES] * 3
    assert is_clean(root) and git(root, "fsck", "--strict", "--no-dangling") == ""
    assert git(root, "rev-list", "--count", "--first-parent", "HEAD").strip() == str(3 * SAVES + 1)


def test_the_obvious_writer_loses_what_it_acknowledged(swift_path: Path) -> None:
    """The harness proves itself: a commit that moves the branch without compare-and-swap drops saves."""
    for n in range(5):
        root = counting_store(swift_path / str(n))
        told = set().union(*race(root, "gitpython").values())
        if told - set(logged(root)):
            return
    pytest.fail("the naive writer lost nothing in three hundred saves; the race is no race")
