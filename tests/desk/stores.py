"""Real git stores for tests: small, invented, with fixed authors and a fixed day."""

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from senco_tui.desk.opening import Store, create_store, open_store

CASE = "P24-017"
FOLDER = f"pupils/P24/{CASE}"
BEGUN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)

STAFF = """\
staff:
  - id: ps
    name: Priya Shah
    role: SENCo
    account: priya
    email: priya@school.invalid
  - id: jb
    name: Jo Bell
    role: class teacher
    account: jo
"""
CASEFILE = """\
---
name: Ada Okafor
year: "4"
status:
  - code: K
    since: 2024-11-04
---
## Strengths

Draws what she means.
"""
PLAN = """\
---
# agreed at the kitchen table
cycle: 1
review_due: 2027-02-13
outcomes:
  - id: o1
    text: asks for help
    target: 3 of 5 lessons
  - id: o2
    text: reads to line 3   # of the green book
colour: blue
---
## Strategies

Sits near the door.
"""
FILES = {
    "senco.yaml": "format: 1\nname: Larkrise Primary\n",
    "setting/staff.yaml": STAFF,
    f"{FOLDER}/casefile.md": CASEFILE,
    f"{FOLDER}/plan.md": PLAN,
    "pupils/P24/P24-018/casefile.md": "---\nname: Ben Lowe\n---\n",
    "pupils/P24/P24-018/plan.md": "---\ncycle: 2\n---\n",
}


def make_store(
    place: Path, files: Mapping[str, str | bytes] | None = None, *, account: str = "priya"
) -> Store:
    """A store of one first commit at `place/store`, `files` laid over the usual ones, opened by `account`."""
    laid = {**FILES, **(files or {})}
    data = {path: text.encode() if isinstance(text, str) else text for path, text in laid.items()}
    root = place / "store"
    return create_store(
        root, data, when=BEGUN, account=account, name="Priya Shah", email="priya@school.invalid"
    )


def opened_by(store: Store, account: str) -> Store:
    """The same store at another colleague's desk."""
    return open_store(store.root, account=account)


def git(store: Store | Path, *arguments: str, data: bytes | None = None) -> str:
    """What plain git says in the store, as a person would call it who has no settings of their own."""
    root = store if isinstance(store, Path) else store.root
    environ = {"PATH": os.environ["PATH"], "HOME": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
    for role in ("AUTHOR", "COMMITTER"):
        environ |= {f"GIT_{role}_NAME": "Sam Plain", f"GIT_{role}_EMAIL": "sam@school.invalid"}
        environ[f"GIT_{role}_DATE"] = f"@{int(NOW.timestamp())} +0000"
    done = subprocess.run(
        ["git", *arguments], cwd=root, env=environ, input=data, capture_output=True, check=False
    )
    assert done.returncode == 0, f"git {' '.join(arguments)}: {done.stderr.decode()}"
    return done.stdout.decode()


def text(store: Store, path: str) -> str:
    """A file of the work tree."""
    return (store.root / path).read_text(encoding="utf-8")


def is_clean(store: Store | Path) -> bool:
    """Say whether plain git finds the work tree, the index and the branch alike."""
    return git(store, "status", "--porcelain") == ""
