"""Searches the past: which documents came to hold some words and hold them no longer, when, and by whom."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import folder_of, place_of
from senco_tui.desk.recalling import log
from senco_tui.desk.searching import best_line, present_text
from senco_tui.document.read import decode
from senco_tui.history.revision import Revision
from senco_tui.index.words import holds, words_of

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

WINDOW = 500
"""Revisions looked through in one go; between two the work may be stopped, and says how far it is."""

_PLAIN = re.compile(r"[A-Za-z0-9]+")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Turn:
    """A revision in which a document began (`holds`) or ceased to hold the words.

    `line` and `words` are the line with most of them, in the text that holds them.
    """

    case: str | None
    document: str
    path: str
    revision: Revision
    holds: bool
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Gone:
    """Words a document held from `came` until `went`, and does not hold now."""

    came: Turn
    went: Turn


def gone(
    store: "Store",
    asked: str,
    case: str | None = None,
    *,
    limit: int = 50,
    progress: Progress = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[Gone, ...]:
    """What held every word asked for and does not now, the latest to go first; stopped, what was found."""
    found = []
    for path, turns in _every(store, asked, case, progress, stop):
        last = turns[-1]
        if not last.holds and not holds(present_text(store, path) or "", asked):
            found.append(Gone(turns[-2], last))
    return tuple(sorted(found, key=lambda one: one.went.revision.when, reverse=True))[:limit]


def turns(store: "Store", asked: str, case: str | None = None) -> tuple[Turn, ...]:
    """Every revision in which a document began or ceased to hold the words, the latest first."""
    found = [turn for _, several in _every(store, asked, case) for turn in several]
    return tuple(sorted(found, key=lambda one: one.revision.when, reverse=True))


def _every(
    store: "Store",
    asked: str,
    case: str | None,
    progress: Progress = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, Sequence[Turn]]]:
    """The documents that ever held the words, each with its turns, oldest first."""
    if not words_of(asked):
        return
    revisions = log(store, case)
    touching: dict[str, list[Revision]] = {}
    for revision in revisions:
        for path in revision.paths:
            touching.setdefault(path, []).append(revision)
    candidates = _of_case(touching, case) if case else _sifted(store, asked, revisions, progress, stop)
    for n, path in enumerate(sorted(candidates)):
        if stop():
            return
        progress(n, len(candidates))
        if place_of(path) and (found := _turns(store, path, reversed(touching.get(path, [])), asked)):
            yield path, found


def _of_case(touching: Iterable[str], case: str) -> set[str]:
    """A pupil's documents are few: each is read, whatever marks stand on its letters."""
    return {path for path in touching if path.startswith(f"{folder_of(case)}/")}


def _sifted(
    store: "Store", asked: str, revisions: Sequence[Revision], progress: Progress, stop: Callable[[], bool]
) -> set[str]:
    """The documents that ever held the longest plain part of the words asked for, told by git.

    A word asked for without its marks is not found here where the past wrote it with them.
    """
    words, ids, found = _longest(asked), iter(revisions), set[str]()
    done = 0
    while window := [revision.id for revision in islice(ids, WINDOW)]:
        if stop():
            break
        progress(done, len(revisions))
        for paths in store.repository.sifted(window, words).values():
            found.update(paths)
        done += len(window)
    return found


def _longest(asked: str) -> str:
    """The longest run of plain letters and figures, which a text holds as it is; else the longest word."""
    return max(_PLAIN.findall(asked), key=len, default="") or max(asked.split(), key=len)


def _turns(store: "Store", path: str, oldest_first: Iterable[Revision], asked: str) -> list[Turn]:
    case, document = place_of(path) or (None, path)
    found: list[Turn] = []
    before, held = "", False
    for revision in oldest_first:
        text = _text_in(store, revision, path)
        if holds(text, asked) != held:
            held = not held
            line, words = best_line(text if held else before, asked)
            found.append(Turn(case, document, path, revision, held, line, words))
        before = text
    return found


def _text_in(store: "Store", revision: Revision, path: str) -> str:
    """The document as a revision has it; '' where it has none, or it is no text."""
    data = store.repository.blob(revision.id, path)
    case, document = place_of(path) or (None, path)
    return "" if data is None else decode(data, path=path, case=case, document=document)[0] or ""
