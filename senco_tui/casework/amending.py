"""Any record amended field by field, or written new: the change says what differs, and touches only that."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.casework.edit import Add, Amended, Drop, Edit, Filing, Put, Reword, Written

Words = tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class RecordAmended:
    """A record's fields, entries or words changed; only what differs is written."""

    case: str | None
    document: str
    before: Any
    after: Any
    words_before: Words = ()
    words_after: Words = ()
    name: str = "record-amended"

    def sentence(self) -> str:
        """What differs."""
        found = (*difference(self.before, self.after), *words_difference(self.words_before, self.words_after))
        return in_one_sentence(found)

    def filings(self) -> tuple[Filing, ...]:
        """One edit for each field, entry and section that differs."""
        edits: list[Edit] = list(edits_between(self.before, self.after))
        was = {s.title: s.text for s in self.words_before}
        edits += [Reword(s.title, s.text) for s in self.words_after if s.text != was.get(s.title, "")]
        return (Amended(self.document, tuple(edits)),)


@dataclass(frozen=True, slots=True)
class RecordWritten:
    """A record that was not there before."""

    case: str | None
    filed_as: str
    value: Any
    words: Words = ()
    name: str = "record-written"

    @property
    def document(self) -> str:
        """The record's own document name."""
        return self.filed_as

    def sentence(self) -> str:
        """What it is, and the facts that tell it from others."""
        return in_one_sentence(difference(None, self.value))

    def filings(self) -> tuple[Filing, ...]:
        """The record's file."""
        return (Written(self.filed_as, self.value, self.words),)


def edits_between(before: Any, after: Any, path: tuple[str, ...] = ()) -> Iterator[Edit]:
    """The edits that make `after` of `before`, two records of one kind; each as far in as it can be."""
    for field in fields(before):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if was != now:
            yield from _of_field((*path, field.name), was, now)


def _of_field(path: tuple[str, ...], was: Any, now: Any) -> Iterator[Edit]:
    if is_dataclass(was) and is_dataclass(now):
        yield from edits_between(was, now, path)
    elif _under_ids(was) and _under_ids(now) and _kept_in_order(was, now):
        yield from _of_list(path, was, now)
    else:
        yield Put(path, now)


def _of_list(path: tuple[str, ...], was: tuple[Any, ...], now: tuple[Any, ...]) -> Iterator[Edit]:
    before, after = {e.id: e for e in was}, {e.id: e for e in now}
    for known, entry in before.items():
        if known not in after:
            yield Drop((*path, known))
        elif entry != after[known]:
            yield from edits_between(entry, after[known], (*path, known))
    yield from (Add(path, entry) for known, entry in after.items() if known not in before)


def _under_ids(held: Any) -> bool:
    """Say whether it is a list of entries that each have an id of their own."""
    if not isinstance(held, tuple) or not all(hasattr(e, "id") for e in held):
        return False
    return len({e.id for e in held}) == len(held) and bool(held)


def _kept_in_order(was: tuple[Any, ...], now: tuple[Any, ...]) -> bool:
    """Say whether what stayed stands in its order, and what is new at the end."""
    before, after = [e.id for e in was], [e.id for e in now]
    stayed = [known for known in before if known in after]
    return after[: len(stayed)] == stayed
