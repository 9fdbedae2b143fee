"""Days as they come: whatever happens in them, nothing recorded is lost and all that lies there is known.

People save, edit by hand well and badly, are killed half way, undo and redo, leave locks and swap files, work
in two sessions at once, and the clock jumps by years. After each step the store is held against the promises.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.casework.change import OutcomeAmended, ReviewHeld
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Review
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand, redo, undo
from senco_tui.document.read import read
from tests.desk.stores import git
from tests.faults.conftest import swift_place
from tests.faults.harness import Savers, acks, counting_store, gone, number_in, savers
from tests.faults.saver import CASE, NOW, OUTCOMES, PLAN, outcome_text

pytestmark = [pytest.mark.promise(1, 5, 8, 9, 24), pytest.mark.timeout(3600)]

PEOPLE = st.sampled_from(["priya", "jo"])
LOCKS = st.sampled_from(["index.lock", "HEAD.lock", "refs/heads/main.lock", "packed-refs.lock"])
SWAPS = st.sampled_from([".plan.md.swp", "4913", "plan.md~", "#plan.md#"])
BROKEN = "status: [\n"
FOLDER = PLAN.rpartition("/")[0]


class RandomDays(RuleBasedStateMachine):
    """One store, two people with a session each, and what they know must be so."""

    starter: Savers

    @initialize()
    def begin(self) -> None:
        """The first morning."""
        self.place = Path(tempfile.mkdtemp(prefix="senco-days-", dir=swift_place()))
        self.root = counting_store(self.place)
        self.sessions = {account: open_store(self.root, account=account) for account in ("priya", "jo")}
        self.told: set[str] = set()
        self.by_hand: dict[str, bytes | None] = {}
        self.swaps: dict[str, bytes] = {}
        self.sound = (self.root / PLAN).read_text()
        self.number, self.now = 0, NOW

    def teardown(self) -> None:
        """The last evening."""
        if hasattr(self, "place"):
            for session in self.sessions.values():
                session.close()
            shutil.rmtree(self.place)

    @property
    def broken(self) -> bool:
        """Whether the plan is in a state that only a person can mend."""
        return BROKEN in (self.root / PLAN).read_text()

    def take(self, outcome: Recorded | Refused) -> None:
        """Remember what was told; what was recorded is no hand edit any more."""
        if isinstance(outcome, Recorded):
            self.told.add(outcome.revision)
            for path in outcome.paths:
                self.by_hand.pop(path, None)

    def change(self, session: Store, change: OutcomeAmended | ReviewHeld) -> None:
        """Record a change: done, or refused since a person must mend the plan first, which stays as it is."""
        before, broken = (self.root / PLAN).read_bytes(), self.broken
        outcome = record(session, change, when=self.now)
        if broken:
            assert isinstance(outcome, Refused) and outcome.kind == "invalid", outcome
            assert (self.root / PLAN).read_bytes() == before
            self.mend()
        else:
            assert isinstance(outcome, Recorded), outcome
        self.take(outcome)
        if isinstance(outcome, Recorded) and PLAN in outcome.paths:
            self.by_hand.pop(PLAN, None)

    @rule(account=PEOPLE)
    def save(self, account: str) -> None:
        """Somebody amends their outcome."""
        self.number += 1
        session, one = self.sessions[account], OUTCOMES[account]
        value = read("plan", (self.root / PLAN).read_text(), path=PLAN, case=CASE).value
        before = value.outcome(one) if value else None
        before = before or Outcome(one, outcome_text(0))
        self.change(session, OutcomeAmended(CASE, before, Outcome(one, outcome_text(self.number))))

    @rule(account=PEOPLE)
    def review(self, account: str) -> None:
        """Somebody records a review: a new file, and the plan's next date."""
        self.number += 1
        day = date(2026, 1, 1) + timedelta(days=self.number)
        self.change(self.sessions[account], ReviewHeld(CASE, f"reviews/{day}", Review(day), next_review=day))

    @rule()
    @precondition(lambda self: not self.broken)
    def edit_well(self) -> None:
        """Somebody edits the plan in an editor."""
        self.number += 1
        text = re.sub(r"(id: o3\n    text: counts to )\d+", rf"\g<1>{self.number}", self.text())
        self.write(text)
        self.sound = text

    @rule()
    @precondition(lambda self: not self.broken)
    def edit_badly(self) -> None:
        """Somebody leaves the plan half edited."""
        self.sound = self.text()
        self.write(self.sound.replace("cycle: 1\n", f"cycle: 1\n{BROKEN}"))

    @rule()
    @precondition(lambda self: self.broken)
    def mend(self) -> None:
        """Somebody mends it."""
        self.write(self.sound)

    def text(self) -> str:
        """The plan as it lies there."""
        return (self.root / PLAN).read_text()

    def write(self, text: str) -> None:
        """Write the plan by hand."""
        (self.root / PLAN).write_text(text)
        self.by_hand[PLAN] = text.encode()

    @rule(account=PEOPLE)
    def record_hand_edits(self, account: str) -> None:
        """Somebody records what was changed by hand; only what is broken stays behind."""
        for outcome in record_by_hand(self.sessions[account], None, when=self.now):
            assert isinstance(outcome, Recorded) or (outcome.kind == "invalid" and self.broken), outcome
            self.take(outcome)

    @rule(account=PEOPLE)
    def undo(self, account: str) -> None:
        """Somebody takes their last act back, where nothing stands in the way."""
        self.take(undo(self.sessions[account], None, when=self.now))

    @rule(account=PEOPLE)
    def redo(self, account: str) -> None:
        """Somebody does it again."""
        self.take(redo(self.sessions[account], when=self.now))

    @rule(account=PEOPLE, step=st.integers(1, 16))
    @precondition(lambda self: not self.broken)
    def killed(self, account: str, step: int) -> None:
        """Somebody's program is killed at some step of a save; the next opening puts things in order."""
        self.number += 1
        known = set(acks(self.root, account).values())
        pid = self.starter.start(self.root, account, f"dying:{step}", self.number, 1)
        assert gone(pid), "a saver did not end"
        self.told |= set(acks(self.root, account).values()) - known
        self.reopen(account)
        for path, found in self.unexplained():
            data = None if found is None else (self.root / path).read_bytes()
            assert path != PLAN or number_in(self.text()) is not None, "the plan is not whole"
            assert data is not None and data.startswith(b"---\n"), f"{path} is not whole"
            self.by_hand[path] = data

    @rule(account=PEOPLE)
    def reopen(self, account: str) -> None:
        """Somebody leaves, and comes again."""
        self.sessions[account].close()
        self.sessions[account] = open_store(self.root, account=account)
        assert not self.sessions[account].repository.needs_recovery()

    @rule(name=LOCKS)
    def leave_a_lock(self, name: str) -> None:
        """A git was killed and left its lock."""
        (self.root / ".git" / name).write_text("")

    @rule(name=SWAPS)
    def leave_a_swap_file(self, name: str) -> None:
        """An editor is open, or was."""
        self.swaps[name] = f"{self.number}".encode()
        (self.root / FOLDER / name).write_bytes(self.swaps[name])

    @rule(days=st.integers(-9000, 9000))
    def jump(self, days: int) -> None:
        """The clock is set, rightly or wrongly."""
        self.now = NOW + timedelta(days=days)

    def unexplained(self) -> Iterator[tuple[str, str | None]]:
        """Files that are neither as recorded nor as somebody is known to have left them."""
        lines = git(self.root, "ls-tree", "-r", "-z", "HEAD").split("\0")
        recorded = {line.partition("\t")[2]: line.split()[2] for line in lines if line}
        cabinet = DiskCabinet(self.root)
        there = {path: cabinet.read(path) for path in cabinet.paths()}
        for path in sorted({*recorded, *there}):
            found = there.get(path)
            if (found[1] if found else None) == recorded.get(path):
                continue
            if path not in self.by_hand or self.by_hand[path] != (found[0] if found else None):
                yield path, found[1] if found else None

    @invariant()
    def nothing_is_lost(self) -> None:
        """What was told is in the log, git finds no fault, and every file is known; swap files lie still."""
        if not hasattr(self, "place"):
            return
        assert git(self.root, "fsck", "--strict", "--no-dangling") == ""
        assert self.told <= set(git(self.root, "log", "--format=%h", "--abbrev=7").split())
        assert list(self.unexplained()) == []
        for name, data in self.swaps.items():
            assert (self.root / FOLDER / name).read_bytes() == data


@contextmanager
def days(examples: int, steps: int) -> Iterator[settings]:
    """So many runs of so many steps, the savers started."""
    with savers() as starter:
        RandomDays.starter = starter
        yield settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            phases=(Phase.generate, Phase.shrink) if examples >= 100 else (Phase.generate,),
            derandomize=examples < 100,
            database=None,
            suppress_health_check=list(HealthCheck),
        )


def test_some_days() -> None:
    with days(8, 20) as few:
        run_state_machine_as_test(RandomDays, settings=few)


@pytest.mark.nightly
def test_many_days() -> None:
    with days(300, 50) as many:
        run_state_machine_as_test(RandomDays, settings=many)
