"""What changed between two revisions: by document, sentences for the meaning and both texts for the eye."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import case_of, narrowing, place_of
from senco_tui.casework.difference import Difference, difference, in_one_sentence, words_difference
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import Reading, decode, read

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

LIMIT = 60
"""Documents told in full at once; a revision that founds a store touches thousands."""


@dataclass(frozen=True, slots=True)
class DocumentDifference:
    """What changed in one document.

    `document` is its name, or the path of a file the program does not know; `case` is None outside every
    case. `differences` are the meaning, head first and prose after. `before` and `after` are the texts, None
    where there was no such file or it was no text. `problems` are those of the later text.
    """

    case: str | None
    document: str
    path: str
    differences: tuple[Difference, ...]
    before: str | None = None
    after: str | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def sentence(self) -> str:
        """The meaning in one line."""
        return in_one_sentence(self.differences)


def differences(
    store: "Store",
    revision: str,
    *,
    case: str | None = None,
    document: str | None = None,
    limit: int = LIMIT,
) -> tuple[DocumentDifference, ...]:
    """What one revision (an id or a tag) changed against the one before it; () where there is none.

    Narrowed to a case or a document; no more than `limit` documents.
    """
    found = store.repository.revision(revision)
    if found is None:
        return ()
    before = found.parents[0] if found.parents else None
    return _compared(store, before, found.id, case, document, limit)


def differences_between(
    store: "Store",
    before: str | date | None,
    after: str | date | None,
    *,
    case: str | None = None,
    document: str | None = None,
    limit: int = LIMIT,
) -> tuple[DocumentDifference, ...]:
    """What changed between two revisions or the ends of two days.

    Args:
        before: An id, a tag or a day; None is before everything.
        after: The same; None is what is recorded now.
    """
    was = None if before is None else _named(store, before)
    now = store.repository.head() if after is None else _named(store, after)
    return _compared(store, was, now, case, document, limit)


def _named(store: "Store", named: str | date) -> str | None:
    if isinstance(named, date):
        return store.repository.at(datetime.combine(named, time.max).astimezone())
    return store.repository.id_of(named)


def _compared(
    store: "Store", was: str | None, now: str | None, case: str | None, document: str | None, limit: int
) -> tuple[DocumentDifference, ...]:
    """The documents in which two revisions differ, the plan and the case file first, other files last."""
    if was == now:
        return ()
    narrowed, history = narrowing(case, document), store.repository
    changed = history.changes_in(narrowed, was, now) if narrowed else history.changes(was, now)
    return tuple(_one(store, path, *changed[path]) for path in _in_order(changed)[:limit])


def _in_order(paths: Iterable[str]) -> list[str]:
    first = {"plan": 0, "casefile": 1, "profile": 2}

    def order(path: str) -> tuple[bool, str, int, str]:
        place = place_of(path)
        return (place is None, case_of(path) or "", first.get(place[1], 3) if place else 3, path)

    return sorted(paths, key=order)


def _one(store: "Store", path: str, was: str | None, now: str | None) -> DocumentDifference:
    place = place_of(path)
    if place is None:
        fate = "added" if was is None else "taken out" if now is None else "changed"
        return DocumentDifference(case_of(path), path, path, (Difference(("file",), f"file {fate}"),))
    case, document = place
    before, after = _Side(store, path, was), _Side(store, path, now)
    told = (*_meaning(before, after), *_prose(before, after))
    return DocumentDifference(case, document, path, told, before.text, after.text, after.problems)


class _Side:
    """One of the two texts of a document, and what was understood of it."""

    def __init__(self, store: "Store", path: str, blob: str | None) -> None:
        case, document = place_of(path) or (None, path)
        data = store.repository.bytes_of(blob) if blob else None
        self.there = data is not None
        self.text: str | None = None
        self.reading: Reading[object] | None = None
        self.problems: tuple[Problem, ...] = ()
        if data is not None:
            self.text, self.problems = decode(data, path=path, case=case, document=document)
        if self.text is not None:
            self.reading = _understood(document, self.text, path, case)
            self.problems += self.reading.problems

    @property
    def trusted(self) -> bool:
        """Say whether it was understood without an error, or is not there at all."""
        return not self.there or (self.reading is not None and self.reading.trusted)

    @property
    def value(self) -> object | None:
        """What was understood; None where nothing was."""
        return self.reading.value if self.reading else None


@lru_cache(64)
def _understood(document: str, text: str, path: str, case: str | None) -> Reading[object]:
    """What a text says. Whoever walks through a history meets each twice: as what became, and what was."""
    return read(document, text, path=path, case=case)


def _meaning(before: _Side, after: _Side) -> tuple[Difference, ...]:
    if not after.trusted:
        worst = next((p for p in after.problems if p.severity is Severity.ERROR), None)
        line = f", line {worst.line}" if worst and worst.line else ""
        return (Difference(("text",), f"needs attention{line}", before.text, after.text),)
    mended = (Difference(("text",), "mended"),) if not before.trusted else ()
    if before.there and before.value is None:
        return mended
    return (*mended, *difference(before.value, after.value))


def _prose(before: _Side, after: _Side) -> tuple[Difference, ...]:
    """Sections that differ; a document that comes or goes as a whole has said so already."""
    if not (before.reading and after.reading):
        return ()
    return words_difference(before.reading.words, after.reading.words)
