"""Small repositories for the tests of history, founded by the program and looked at with plain git."""

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from senco_tui.history.founding import Founded, found
from senco_tui.history.repository import Repository
from senco_tui.history.sentence import compose

START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
PLAN, NOTE = "pupils/P24/P24-017/plan.md", "pupils/P24/P24-017/notes/2026-11-16-1.md"
OTHER = "pupils/P24/P24-018/plan.md"


def step(
    n: int, files: Mapping[str, bytes | None], *, who: str = "Priya Shah", tags: tuple[str, ...] = ()
) -> Founded:
    """The n-th commit, n days after the start."""
    message = compose(f"P24-017 plan: step {n}", f"Reason {n}.", [("Case", "P24-017"), ("Document", "plan")])
    email = f"{who.split()[0].lower()}@school.invalid"
    return Founded(message, who, email, START + timedelta(days=n), files, tags)


STEPS = (
    step(0, {"senco.yaml": b"format: 1\n", PLAN: b"one\ntwo\n"}, tags=("triage/2026-W36",)),
    step(1, {PLAN: b"one\nTWO\n", NOTE: b"note\n"}, who="Jo Bell"),
    step(2, {OTHER: b"other\n"}),
    step(3, {PLAN: b"ONE\nTWO\n", NOTE: None}),
)


def made(place: Path, steps: tuple[Founded, ...] = STEPS) -> Repository:
    """A repository of those steps at `place`."""
    place.mkdir(mode=0o700, parents=True)
    found(place, steps)
    return Repository.open(place)


def git(root: Path, *arguments: str, data: bytes | None = None, when: datetime = START) -> str:
    """What plain git says, called by a person without settings of their own."""
    environ = {"PATH": os.environ["PATH"], "HOME": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
    for role in ("AUTHOR", "COMMITTER"):
        environ |= {f"GIT_{role}_NAME": "Sam Plain", f"GIT_{role}_EMAIL": "sam@school.invalid"}
        environ[f"GIT_{role}_DATE"] = f"@{int(when.timestamp())} +0000"
    done = subprocess.run(
        ["git", *arguments], cwd=root, env=environ, input=data, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8", "replace")
