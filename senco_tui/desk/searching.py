"""Searches the present text of every document by an index of words, and checks each hit before it is told."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import folder_of, place_of
from senco_tui.document.read import decode
from senco_tui.index.words import Page, Stamp, Words, holds, words_of

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

WORDS_FILE = "senco.words"
AT_ONCE = 200
"""Pages put into the index in one go; between two, others may read it, and the work may be stopped."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document that holds the words: whose (None: the setting's), and which."""

    case: str | None
    document: str
    path: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds the words, and its line with most of them."""

    case: str | None
    document: str
    path: str
    line: int
    words: str


def search(
    store: "Store",
    asked: str,
    *,
    case: str | None = None,
    limit: int = 50,
    ranked: bool = False,
    sweep: bool = True,
) -> tuple[Found, ...]:
    """Documents whose present text holds every word, the last perhaps only begun.

    Args:
        case: Only that pupil's documents.
        ranked: The best first, rather than those found first.
        sweep: Bring the index up to date first, which looks at every file's stamp. Without it a page written
            since the last sweep may be missing, but none is found that does not hold the words.
    """
    if sweep:
        bring_up_words(store)
    with closing(Words(store.root / ".git" / WORDS_FILE)) as words:
        hits = words.find(asked, limit, ranked=ranked, inside=f"{folder_of(case)}/" if case else "")
    sure = (path for path, stamp in hits.items() if _holds_still(store, path, stamp, asked))
    return tuple(Found(*place, path) for path in sure if (place := place_of(path)) is not None)


def excerpt(store: "Store", found: Found, asked: str) -> tuple[int, str]:
    """The line of a document with most of the words, by its number from 1, and as it reads."""
    return best_line(present_text(store, found.path) or "", asked)


def hits(store: "Store", asked: str, *, case: str | None = None, limit: int = 50) -> tuple[Hit, ...]:
    """The documents that hold the words now, the best first, each with its line; all files are looked at."""
    found = search(store, asked, case=case, limit=limit, ranked=True)
    return tuple(Hit(one.case, one.document, one.path, *excerpt(store, one, asked)) for one in found)


def best_line(text: str, asked: str) -> tuple[int, str]:
    """The line of a text with most of the words, by its number from 1, and as it reads."""
    *whole, last = words_of(asked) or [""]
    lines = text.splitlines() or [""]

    def hits(number: int) -> int:
        words = words_of(lines[number])
        return sum(word in words for word in whole) + any(word.startswith(last) for word in words)

    best = max(range(len(lines)), key=hits)
    return best + 1, lines[best].strip()


def bring_up_words(
    store: "Store",
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] = lambda: False,
    stamps: Mapping[str, Stamp | None] | None = None,
) -> bool:
    """Read what came or was written since the index last saw it; False when stopped before all was read.

    `stamps` are those of all documents where someone has just looked at them.
    """
    if stamps is None:
        paths = (path for path in store.cabinet.paths() if place_of(path))
        stamps = {path: store.cabinet.stamp(path) for path in paths}
    with closing(Words(store.root / ".git" / WORDS_FILE)) as words:
        known = words.stamps()
        gone = [path for path in known if stamps.get(path) is None]
        if gone:
            words.forget(gone)
        moved = [path for path, stamp in stamps.items() if stamp is not None and known.get(path) != stamp]
        for n in range(0, len(moved), AT_ONCE):
            if stop():
                return False
            if progress:
                progress(n, len(moved))
            pages = (_page(store, path) for path in moved[n : n + AT_ONCE])
            words.note([page for page in pages if page is not None])
    return True


def _page(store: "Store", path: str) -> Page | None:
    """A page as it lies there; its stamp is taken first, so that what is written meanwhile is newer."""
    stamp = store.cabinet.stamp(path)
    text = present_text(store, path)
    return Page(path, stamp, text or "") if stamp is not None else None


def present_text(store: "Store", path: str) -> str | None:
    """What a document says now; None where it is gone, or is no text."""
    try:
        found = store.cabinet.read(path)
    except CabinetTrouble:
        return None
    case, document = place_of(path) or (None, path)
    return decode(found[0], path=path, case=case, document=document)[0] if found else None


def _holds_still(store: "Store", path: str, stamp: Stamp, asked: str) -> bool:
    """Whether a hit holds the words now: it has not moved since it was read, or is read again."""
    if store.cabinet.stamp(path) == stamp:
        return True
    text = present_text(store, path)
    return text is not None and holds(text, asked)
