"""The words of every page, so that a search reads no files: full text by sqlite, one row a page.

What a page's words are is said here: letters and figures between anything else, without case or accents.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from senco_tui.index.drawer import Drawer

EDITION = "words 1"
TABLES = (
    "CREATE TABLE page (id INTEGER PRIMARY KEY, path TEXT UNIQUE, stamp TEXT)",
    "CREATE VIRTUAL TABLE text USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')",
)
_WORD = re.compile(r"[^\W_]+")

Stamp = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A file's text and its stamp, its times and size when it was read."""

    path: str
    stamp: Stamp
    text: str


def words_of(text: str) -> list[str]:
    """The words of a text, as they are searched for."""
    if text.isascii():
        return _WORD.findall(text.lower())
    apart = unicodedata.normalize("NFD", text)
    bare = "".join(character for character in apart if unicodedata.category(character) != "Mn")
    return [word.lower() for word in _WORD.findall(bare)]


def holds(text: str, asked: str) -> bool:
    """Whether a text holds every word asked for, the last as the beginning of one: the rule of a search."""
    *whole, last = words_of(asked) or [""]
    found = set(words_of(text))
    return bool(last) and found.issuperset(whole) and any(word.startswith(last) for word in found)


class Words:
    """The words of one store."""

    def __init__(self, file: Path) -> None:
        self._drawer = Drawer(file, EDITION, TABLES)

    def stamps(self) -> dict[str, Stamp]:
        """Every page that is known, by path, with the stamp it had when it was read."""
        rows = self._drawer.ask("SELECT path, stamp FROM page")
        return {path: tuple(int(n) for n in stamp.split()) for path, stamp in rows}

    def note(self, pages: Iterable[Page]) -> bool:
        """Know these pages, in place of what was known of the same paths."""
        found = [(page.path, " ".join(map(str, page.stamp)), " ".join(words_of(page.text))) for page in pages]
        return self._drawer.tell(
            (_FORGET_TEXT, [(path,) for path, _, _ in found]),
            ("DELETE FROM page WHERE path = ?", [(path,) for path, _, _ in found]),
            ("INSERT INTO page (path, stamp) VALUES (?, ?)", [(path, stamp) for path, stamp, _ in found]),
            (_NOTE_TEXT, [(text, path) for path, _, text in found]),
        )

    def forget(self, paths: Iterable[str]) -> bool:
        """Know these pages no longer."""
        gone = [(path,) for path in paths]
        return self._drawer.tell((_FORGET_TEXT, gone), ("DELETE FROM page WHERE path = ?", gone))

    def find(self, asked: str, limit: int, *, ranked: bool = False, inside: str = "") -> Mapping[str, Stamp]:
        """Paths of pages that hold the words, with the stamps they had; the best first where `ranked`.

        `inside` is how their paths begin.
        """
        words = words_of(asked)
        if not words:
            return {}
        match = " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
        order = " ORDER BY text.rank" if ranked else ""
        rows = self._drawer.ask(f"{_FIND}{order} LIMIT ?", match, len(inside), inside, limit)
        return {path: tuple(int(n) for n in stamp.split()) for path, stamp in rows}

    def close(self) -> None:
        """Let go of the file."""
        self._drawer.close()


_FORGET_TEXT = "DELETE FROM text WHERE rowid = (SELECT id FROM page WHERE path = ?)"
_NOTE_TEXT = "INSERT INTO text (words, rowid) VALUES (?, (SELECT id FROM page WHERE path = ?))"
_FIND = (
    "SELECT page.path, page.stamp FROM text JOIN page ON page.id = text.rowid"
    " WHERE text MATCH ? AND substr(page.path, 1, ?) = ?"
)
