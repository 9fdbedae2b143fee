"""Which folder a document lies in, and back: a reference alone says where a pupil's file is."""

import re
from functools import lru_cache
from sys import intern

from senco_tui.casework.documents import KINDS, kind_of
from senco_tui.casework.vocabulary import is_case

PUPILS = "pupils"
TEMPORARY = re.compile(r"\.senco-[0-9a-f]+\.tmp")
"""The name of a file half written by this program, which the next opening sets aside."""

_PASSING = re.compile(
    r"""
    .*~ | \#.*\# | \d+                                  # backups; vim's probe, 4913
    | \.\#.* | \._.* | ~\$.* | \.~lock\..* | \.nfs.*    # locks of emacs and office programs, NFS leavings
    | .*\.(?:tmp|orig|rej|bak|sw[a-z]|un~|part)         # half-written, merge leavings, vim's swap files
    | \.sw[a-z] | \.goutputstream-.* | \.DS_Store | Thumbs\.db | \.git
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OF_CASE = re.compile(rf"{PUPILS}/(P\d{{2}})/(\1-\d{{3,}})/(.+)", re.ASCII)


def is_passing(path: str) -> bool:
    """Say whether a path is a swap, backup or temporary file, or git's own: never a document, never kept."""
    parts = path.split("/")
    return ".git" in parts or _PASSING.fullmatch(parts[-1]) is not None


@lru_cache(32_768)
def folder_of(case: str) -> str:
    """The folder of a case file, `pupils/P24/P24-017`. Raises ValueError for what is no reference."""
    if not is_case(case):
        raise ValueError(f"“{case}” is no reference; a reference looks like P24-017")
    return f"{PUPILS}/{case.partition('-')[0]}/{case}"


def case_of(path: str) -> str | None:
    """The case in whose folder a path lies, whatever the file is; None outside every case."""
    parts = path.split("/")
    if len(parts) < 4 or parts[0] != PUPILS or not is_case(parts[2]):
        return None
    return parts[2] if folder_of(parts[2]) == "/".join(parts[:3]) else None


def path_of(document: str, case: str | None) -> str:
    """Where a document lies: `pupils/P24/P24-017/plan.md`, `setting/staff.yaml`.

    Raises ValueError for what is no reference, or no document the program knows.
    """
    kind = kind_of(document, of_case=case is not None)
    if kind is None or not document.isascii():
        raise ValueError(f"“{document}” is no document of {'a case file' if case else 'the setting'}")
    name = f"{document}.{'md' if kind.prose else 'yaml'}"
    return f"{folder_of(case)}/{name}" if case is not None else name


@lru_cache(256)
def place_of(path: str) -> tuple[str | None, str] | None:
    """The case (None outside every case) and document of a path; None for a file nobody knows."""
    found = _OF_CASE.fullmatch(path)
    case, inside = (found[2], found[3]) if found else (None, path)
    document, _, ending = inside.rpartition(".")
    kind = kind_of(document, of_case=case is not None)
    if kind is None or ending != ("md" if kind.prose else "yaml") or not document.isascii():
        return None
    return case and intern(case), intern(document)


def narrowing(case: str | None, document: str | None) -> str | None:
    """The file or folder to look in: a document's, that of many (`reviews`), a case's; None for all.

    Raises ValueError for what is no reference, and no document or folder of documents.
    """
    if document is None:
        return folder_of(case) if case is not None else None
    if any(k.pattern.pattern.startswith(f"{document}/") and k.of_case == (case is not None) for k in KINDS):
        return f"{folder_of(case)}/{document}" if case is not None else document
    return path_of(document, case)
