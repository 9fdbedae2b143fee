"""One invented pupil in whose file every word is hostile, and the small store it lies in."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.vocabulary import Status
from senco_tui.document.fields import Field
from senco_tui.document.write import write
from tests.document.invented import Inventor
from tests.tui.small_store import small_store

CASE = "P26-001"
FOLDER = f"pupils/P26/{CASE}"
TODAY = date(2026, 11, 16)

CYCLE = 3
"""The plan's cycle, and that of its last review: the next one can be begun."""

ESCAPES = "\x1b]52;c;cG93bmVk\x07\x1b[2J\x9b31m\x9d0;owned\x9c\x00\x08"
BIDI = "\u202eadO\u202c \u2066x\u2069 \u200f"
MARKUP = "[/] [@click=app.quit]go[/] [bold red]x[/red] {{ 7*7 }} {% raw %} ${HOME} <script>alert(1)</script>"
TEXTS = (
    f"{MARKUP} quit",
    "=1+1",
    "+44 1632 960000 @SUM(A1) -2+3",
    "w" * 200,
    "עברית مرحبا",
    "日本語の長い長い長い長い長い長い言葉",
    "z\u0361\u0362\u0335a\u0300\u0301\u0302l\u0336g\u0337o",
    "zero\u200bwidth\u200djoined\u2060here\ufe0f",
    "👩🏽\u200d🏫 👨\u200d👩\u200d👧",
    "[link](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](file:///etc/passwd)",
    "%s %(name)s {0} {name!r} \\x1b[31m \\",
    "-rf --output=/tmp/x ; $(reboot) `reboot`",
)
"""What a document may hold, and none of which may be taken for anything but words."""

BULLETS = 2_000
NAMES = (
    ("review", "reviews/2026-11-14"),
    ("contact", "contacts/2026-11-03-1"),
    ("note", "notes/2026-11-02-1"),
    ("request", "requests/2026-10-02-salt"),
    ("annual-review", "annual-reviews/2026-11-12"),
)


class Hostile(Inventor):
    """Fills every field that may hold words with hostile ones, and leaves none out."""

    def __init__(self) -> None:
        super().__init__(Random(20))
        self._texts = cycle(TEXTS)
        self._days = cycle((date(2026, 9, 14), date(2026, 11, 6), date(2026, 11, 20), date(2027, 2, 12)))

    def words(self) -> str:
        """The next hostile text."""
        return next(self._texts)

    def field(self, field: Field, owner: type) -> Any:
        """A value for one field, always."""
        if field.many:
            return self._with_ids(
                [self.one(field, owner) for _ in range(3 if is_dataclass(field.type) else 2)]
            )
        if field.optional and field.name in ("left", "until", "closed", "done", "upn", "uln", "decided"):
            return None
        return self.one(field, owner)

    def _scalar(self, kind: Any, place: tuple[str, str]) -> Any:
        if kind is Status:
            return Status.EHC
        return next(self._days) if kind is date else super()._scalar(kind, place)

    def sections(self) -> tuple[Section, ...]:
        """A section under each hostile title, its text a list, a quotation, a table and a fence."""
        made = [Section("Views", self._prose())]
        return (*made, *(Section(text[:80], self._prose()) for text in TEXTS[:3]))

    def _prose(self) -> str:
        lines = [self.words() for _ in TEXTS]
        return "\n\n".join((f"- {lines[0]}\n- {lines[1]}", f"> {lines[2]}", *lines[3:], f"    {lines[0]}"))


def hostile_store(folder: Path) -> Path:
    """Make the store in `folder`/store, the hostile pupil among seven others, and give its root."""
    folder.mkdir(exist_ok=True)
    root = small_store(folder)
    _lay_out(root, hostile_files() | hostile_provision())
    _commit_as_a_stranger(root)
    return root


def hostile_files() -> dict[str, bytes]:
    """Every file of the pupil by its path: each kind of document, and notes of every awkward size."""
    made = Hostile()
    names = {kind.name: kind.name for kind in KINDS if kind.of_case} | dict(NAMES)
    files = {
        path_of(name, CASE): write(name, *_filled(made, kind, CYCLE), case=CASE).encode()
        for kind in KINDS
        if kind.of_case
        for name in [names[kind.name]]
    }
    for n, words in enumerate((bullets(), "All is well. " * 19_000, "x" * 1_000_000), start=1):
        path = path_of(f"notes/2026-11-1{n}-1", CASE)
        files[path] = f"---\nhappened: 2026-11-1{n}\ntopic: note {n}\n---\n{words}\n".encode()
    files[path_of("notes/2026-11-10-1", CASE)] = (
        f"---\nhappened: 2026-11-10\ntopic: {ESCAPES}\n---\n{ESCAPES} {BIDI}\n".encode()
    )
    files[path_of("notes/2026-11-09-1", CASE)] = b"---\nhappened: 2026-11-09\n---\nlatin \xe9 \xff\n"
    files[f"{FOLDER}/documents/[@click=app.quit] \u202e\x1b]0;x\x07.pdf"] = b"%PDF"
    files[f"{FOLDER}/plans [bold] \x1b[31m.md"] = b"no document"
    files["pupils/P26/P26-002/casefile.md"] = b'---\nname: "\\e]52;c;eA\\a \\u202e [/]"\n---\n'
    return files


def hostile_provision() -> dict[str, bytes]:
    """What the pupil is given, and one session of it, by their paths."""
    made, name = Hostile(), "provision/hostile-words"
    filled, session = made.value(Provision), made.value(Delivery)
    runs = {
        "since": date(2026, 9, 14),
        "until": None,
        "pupils": (CASE,),
        "minutes": 30,
        "per_week": Decimal(2),
    }
    held = {"happened": date(2026, 11, 9), "minutes": 30, "present": (CASE,)}
    return {
        path_of(name, None): write(name, replace(filled, **runs), case=None).encode(),
        path_of("delivery/hostile-words/2026-11-09", None): write(
            "delivery/hostile-words/2026-11-09", replace(session, **held), case=None
        ).encode(),
    }


def bullets() -> str:
    """A list of two thousand."""
    return "".join(f"- {n} {TEXTS[n % len(TEXTS)][:60]}\n" for n in range(BULLETS))


def _filled(made: Hostile, kind: DocumentKind, cycle: int) -> tuple[Any, tuple[Section, ...]]:
    value = made.value(kind.value)
    if kind.name in ("plan", "review"):
        value = replace(value, cycle=cycle)
    return value, made.sections() if kind.prose else ()


def _lay_out(root: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        where = root / path
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_bytes(data)


def _commit_as_a_stranger(root: Path) -> None:
    """Commit it all with another git, under a name and with a message as bad as the rest."""
    when = datetime(2026, 11, 13, 9, 0, tzinfo=UTC).isoformat()
    message = (
        f"{CASE} note: {MARKUP} {ESCAPES.replace(chr(0), '')} {BIDI}\n\nWhy: =1+1 {BIDI}\n\nCase: {CASE}\n"
    )
    environ = {
        "PATH": os.environ["PATH"], "HOME": str(root.parent), "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": f"[/] {BIDI}\x1b[31m", "GIT_AUTHOR_EMAIL": "x@x.invalid", "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_NAME": "=1+1", "GIT_COMMITTER_EMAIL": "x@x.invalid", "GIT_COMMITTER_DATE": when,
    }  # fmt: skip
    for argv in (("add", "-A"), ("commit", "-q", "--no-verify", "--cleanup=verbatim", "-m", message)):
        git(root, argv, environ)


def git(root: Path, argv: Sequence[str], environ: dict[str, str]) -> None:
    """Run another git than ours on the store."""
    program = shutil.which("git") or "git"
    subprocess.run([program, "-C", str(root), *argv], env=environ, check=True, capture_output=True)
