"""A process that saves until it is killed, for the tests of faults; and the naive writers that must fail.

Started once with everything loaded, it forks a child for each order on its standard input:
`root account writer first count`. The child's process group is its own; it prints one line an acknowledged
save into the file `root`.acks-ACCOUNT, by one write.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import git.cmd  # loaded before the forks, so that each child saves at once

from senco_tui.cabinet import disk
from senco_tui.casework.change import OutcomeAmended, ReviewHeld
from senco_tui.casework.record import Review
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import read_text
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand, redo, undo
from senco_tui.document.read import read
from senco_tui.history import journal
from senco_tui.history.launcher import Launcher

CASE = "P24-017"
PLAN = f"pupils/P24/{CASE}/plan.md"
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
OUTCOMES = {"priya": "o1", "jo": "o2", "sam": "o3"}
"""The outcome each account works on: different fields of one plan."""

Writer = Callable[[Path, str, int], str | None]
"""Saves the number for the account; the revision when it is acknowledged, None to try again."""


def outcome_text(number: int) -> str:
    """What an outcome says when the number is saved."""
    return f"counts to {number} without help, and then says which number comes next"


class Safe:
    """Our own writer: an outcome amended, and every third time a review held with the plan's date."""

    def __init__(self) -> None:
        self._store: Store | None = None

    def __call__(self, root: Path, account: str, number: int) -> str | None:
        self._store = self._store or open_store(root, account=account)
        done = self.save(self._store, account, number)
        return done.revision if isinstance(done, Recorded) else None

    def save(self, store: Store, account: str, number: int) -> Recorded | Refused:
        """Save the number once."""
        if number % 3 == 0 and account == "priya":
            day = date.fromordinal(date(2026, 1, 1).toordinal() + number)
            return record(store, ReviewHeld(CASE, f"reviews/{day}", Review(day), next_review=day), when=NOW)
        return counted(store, OUTCOMES[account], number)


class Varied(Safe):
    """Our own writer by every road there is: a form, a review, a hand edit recorded, undo and redo."""

    def save(self, store: Store, account: str, number: int) -> Recorded | Refused:
        """Save the number once, by the road whose turn it is."""
        if number % 4 == 1:
            by_hand = store.root / f"{PLAN}.half.tmp"
            by_hand.write_text(re.sub(r"counts to \d+", f"counts to {number}", text_of(store), count=1))
            by_hand.replace(store.root / PLAN)
            return record_by_hand(store, CASE, when=NOW)[0]
        if number % 4 == 2:
            for step in (counted(store, "o3", number), undo(store, None, when=NOW)):
                if isinstance(step, Refused):
                    return step
            return redo(store, when=NOW)
        return super().save(store, account, number)


class Dying(Varied):
    """The same, killed with all it has started as it comes to its n-th step: a git, or a call of the disk."""

    def __init__(self, nth: int) -> None:
        super().__init__()
        self._left = nth

    def save(self, store: Store, account: str, number: int) -> Recorded | Refused:
        """Save the number once, if it lives so long."""
        real = {name: getattr(os, name) for name in dir(os)}
        stepped = {name: self._step_before(real[name]) for name in STEPS}
        disk.os = SimpleNamespace(**{**real, **stepped})  # type: ignore[assignment]
        journal.note = self._step_before(journal.note)  # type: ignore[assignment]
        Launcher.run = self._step_before(self._step_after(Launcher.run))  # type: ignore[method-assign]
        return super().save(store, account, number)

    def _step(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.killpg(os.getpgrp(), signal.SIGKILL)

    def _step_before(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self._step()
            return real(*arguments, **named)

        return call

    def _step_after(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            done = real(*arguments, **named)
            self._step()
            return done

        return call


STEPS = ("write", "fsync", "replace", "link", "unlink", "mkdir")
"""Calls of the disk's that count as steps of a save."""


def text_of(store: Store) -> str:
    """The plan as it lies there."""
    return (store.root / PLAN).read_text()


def counted(store: Store, outcome: str, number: int) -> Recorded | Refused:
    """Amend one outcome to say the number."""
    found = read_text(store, CASE, "plan")
    assert found is not None
    before = read("plan", found[0], path=PLAN, case=CASE).value.outcome(outcome)
    change = OutcomeAmended(CASE, before, replace(before, text=outcome_text(number)))
    return record(store, change, basis={"plan": found[1]}, when=NOW)


def naive_cli(root: Path, account: str, number: int) -> str | None:
    """The obvious way: write the file, `git add`, `git commit`."""
    _write_naively(root, account, number)
    for argv in (["git", "add", PLAN], ["git", "commit", "-qm", f"save {number} of {account}"]):
        if subprocess.run(argv, cwd=root, env=_person(account), capture_output=True, check=False).returncode:
            return None
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, check=True)
    return head.stdout.decode()[:7]


def naive_gitpython(root: Path, account: str, number: int) -> str | None:
    """The other obvious way: GitPython's own `index.commit`."""
    path = root / f"pupils/P24/{CASE}/{account}-{number}.md"
    path.write_text(outcome_text(number))
    try:
        repo = git.Repo(root)
        repo.index.add([str(path)])
        return repo.index.commit(f"save {number} of {account}").hexsha[:7]
    except (OSError, git.exc.GitError):
        return None


def _write_naively(root: Path, account: str, number: int) -> None:
    text = (root / PLAN).read_text()
    lines = text.splitlines(keepends=True)
    at = next((n for n, line in enumerate(lines) if line.startswith(f"  - id: {OUTCOMES[account]}")), 0)
    lines[at + 1 : at + 2] = [f"    text: {outcome_text(number)}\n"]
    with open(root / PLAN, "w") as file:
        for line in lines:
            file.write(line)
            file.flush()


def _person(account: str) -> dict[str, str]:
    environ = {"PATH": os.environ["PATH"], "HOME": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        environ |= {f"GIT_{role}_NAME": account, f"GIT_{role}_EMAIL": f"{account}@school.invalid"}
    return environ


def save_on(root: Path, account: str, writer: Writer, first: int, count: int) -> None:
    """Save `count` numbers from `first` on, acknowledging each; a refused one is tried again."""
    acks = os.open(acks_of(root, account), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for number in range(first, first + count):
        until = time.monotonic() + 20
        while (revision := writer(root, account, number)) is None:
            assert time.monotonic() < until, "no save was accepted in twenty seconds"
        os.write(acks, f"{number} {revision}\n".encode())


def acks_of(root: Path, account: str) -> Path:
    """The file in which an account's acknowledged saves are kept, outside the store."""
    return root.with_name(f"{root.name}.acks-{account}")


def writer_named(name: str) -> Writer:
    """The writer of that name; `dying:7` is one that is killed at its seventh step."""
    kind, _, nth = name.partition(":")
    return Dying(int(nth)) if kind == "dying" else WRITERS[kind]()


WRITERS: dict[str, Callable[[], Writer]] = {
    "safe": Safe,
    "varied": Varied,
    "cli": lambda: naive_cli,
    "gitpython": lambda: naive_gitpython,
}


def main() -> None:
    """Fork a child for each order, and print its pid."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        root, account, writer, first, count = line.rstrip("\n").split("\t")
        pid = os.fork()
        if pid == 0:
            os.setpgid(0, 0)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            code = 1
            try:
                save_on(Path(root), account, writer_named(writer), int(first), int(count))
                code = 0
            finally:
                os._exit(code)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
