"""What is odd about a case folder as a whole: no casefile in it, or a file nobody would read."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from senco_tui.cabinet.folders import case_of, folder_of, path_of, place_of
from senco_tui.document.problem import Problem, Severity

KEPT_FOLDERS = ("documents",)
"""Folders of a case whose files are originals as received, never read by the program."""

ALONE = ("casefile.md", "profile.md", "plan.md", "ehc.yaml", "attention.yaml")
GATHERED = ("reviews", "contacts", "notes", "requests", "annual-reviews")


def strays(
    references: Iterable[str], paths: Collection[str], read: Collection[str] = ()
) -> tuple[Problem, ...]:
    """Problems of case folders, given every path in the store, and those that have been `read`.

    An unread one is never passed over.
    """
    present = set(paths)
    missing = [_missing(r) for r in references if path_of("casefile", r) not in present]
    return (*missing, *(_unread(p) for p in paths if p not in read and _is_stray(p)))


def _missing(reference: str) -> Problem:
    sentence = "there is no casefile.md in this folder, so the case has no name here"
    path = path_of("casefile", reference)
    return Problem(path, 0, 0, Severity.ERROR, sentence, case=reference, document="casefile")


def _is_stray(path: str) -> bool:
    case = None if place_of(path) else case_of(path)
    if case is None:
        return False
    return _inside(path, case).partition("/")[0] not in KEPT_FOLDERS


def _unread(path: str) -> Problem:
    case = case_of(path) or ""
    inside = _inside(path, case)
    folder, slash, name = inside.partition("/")
    near = get_close_matches((folder if slash else inside).casefold(), GATHERED if slash else ALONE, 1, 0.6)
    if slash and folder in GATHERED:
        sentence = f"no document of {folder}/ is called “{name}”, so it is kept but not read"
        return Problem(path, 0, 0, Severity.WARNING, sentence, case=case, nearest="a day such as 2026-11-14")
    sentence = f"no document is called “{inside}”, so it is kept but not read"
    return Problem(path, 0, 0, Severity.WARNING, sentence, case=case, nearest=near[0] if near else None)


def _inside(path: str, case: str) -> str:
    return path.removeprefix(folder_of(case) + "/")
