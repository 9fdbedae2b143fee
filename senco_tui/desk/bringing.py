"""Brings two lines of history together in memory, file by file: taken, joined, or left to be decided."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import case_of, place_of
from senco_tui.desk.begun_twice import begun_twice
from senco_tui.document.merging import Merged, merge
from senco_tui.document.read import decode
from senco_tui.document.uniting import Place
from senco_tui.document.weaving import Side
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_NUMBERED = re.compile(r"(.*/(?:contacts|notes)/\d{4}-\d{2}-\d{2}-)(\d+)(\.md)")
"""Records that only happen to have the same number: both stand, mine under the next."""

_REPEATED = re.compile(r"(.*/reviews/\d{4}-\d{2}-\d{2}|delivery/[^/]+/\d{4}-\d{2}-\d{2})()(\.\w+)")


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person chose at a place, and the words of both they had before them then."""

    side: Side
    theirs: str
    mine: str


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """A place both changed: in which file, and who wrote the other words there last."""

    path: str
    place: Place
    who: str

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by among all that is to decide."""
        return self.path, self.place.name

    @property
    def named(self) -> str:
        """The document in words: `P24-017 plan`."""
        case, document = place_of(self.path) or (case_of(self.path), self.path.rpartition("/")[2])
        return f"{case} {document}" if case else document


Decisions = Mapping[tuple[str, str], Decided]


@dataclass(slots=True)
class Together:
    """What bringing together comes to: files to be put (None: away), what is open, what must be said."""

    files: dict[str, bytes | None] = field(default_factory=dict)
    open: list[OpenPlace] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases whose files change."""
        return tuple(sorted({case for path in self.files if (case := case_of(path))}))


def together(store: "Store", mine: str, theirs: str, decisions: Decisions) -> Together:
    """Bring two revisions together. Raises HistoryTrouble where their histories never met."""
    return _Bringing(store, mine, theirs, decisions).done()


class _Bringing:
    """Two revisions, what they sprang from, and what has been decided."""

    def __init__(self, store: "Store", mine: str, theirs: str, decisions: Decisions) -> None:
        self._repository = store.repository
        self._mine, self._theirs = mine, theirs
        self._decisions = decisions
        self._made = Together()

    def done(self) -> Together:
        forks = self._repository.forks(self._mine, self._theirs)
        if not forks:
            raise HistoryTrouble(
                "this store and the hub never had anything in common: it is another office's"
            )
        doubtful = {p for other in forks[1:] for p in self._repository.changes(forks[0], other)}
        theirs = self._repository.changes(forks[0], self._theirs)
        mine = self._repository.changes(forks[0], self._mine)
        self._taken = {*theirs, *mine}
        self._twice = begun_twice(self._repository, mine, theirs, (self._mine, self._theirs), self._bytes)
        self._set_apart(mine)
        for path in sorted({*theirs, *doubtful}):
            was = None if path in doubtful else theirs[path][0]
            if self._twice.moved(path):
                self._made.files[path] = self._bytes(self._repository.blob_id(self._theirs, path))
                continue
            here = self._repository.blob_id(self._mine, path)
            there = self._repository.blob_id(self._theirs, path)
            if there in (here, was):
                continue
            if here == was:
                self._made.files[path] = self._bytes(there)
            else:
                self._both(path, was, here, there)
        return self._made

    def _set_apart(self, mine: Mapping[str, tuple[str | None, str | None]]) -> None:
        """Put our own files of a case begun twice under its new reference, and say so in what names it."""
        self._made.notices += self._twice.told()
        for path, (_, now) in mine.items() if self._twice.renamed else ():
            data = self._bytes(now)
            if place := self._twice.moved(path):
                self._made.files |= {path: None, place: data}
            elif (reworded := self._twice.reworded(data)) != data:
                self._made.files[path] = reworded

    def _bytes(self, blob: str | None) -> bytes | None:
        if blob is None:
            return None
        data = self._repository.bytes_of(blob)
        if data is None:
            raise HistoryTrouble(f"the history lacks an object it needs: {blob}")
        return data

    def _both(self, path: str, was: str | None, here: str | None, there: str | None) -> None:
        sides = [self._bytes(blob) for blob in (was, here, there)]
        sides[1] = self._twice.reworded(sides[1])
        both_new = was is None and here is not None and there is not None
        if both_new and _NUMBERED.fullmatch(path):
            beside = self._beside(path)
            self._made.files |= {path: sides[2], beside: sides[1]}
            self._made.notices.append(f"{path} was filed twice: yours is {beside} now.")
            return
        texts = [decode(data, path=path)[0] if data is not None else None for data in sides]
        legible = all((text is None) == (data is None) for text, data in zip(texts, sides, strict=True))
        if not legible or (both_new and _REPEATED.fullmatch(path)):
            self._whole(path, sides, both_new=both_new)
            return
        case, document = place_of(path) or (None, None)
        found = merge(document, case, texts[0], texts[1], texts[2])
        chosen = {p.name: d.side for p in found.undecided if (d := self._decided(path, p))}
        if chosen:
            found = merge(document, case, texts[0], texts[1], texts[2], chosen)
        self._settled(path, found, sides)

    def _settled(self, path: str, found: Merged, sides: list[bytes | None]) -> None:
        self._made.open += [OpenPlace(path, place, self._who(path)) for place in found.undecided]
        after = None if found.text is None else found.text.encode()
        if after != sides[1]:
            self._made.files[path] = after

    def _whole(self, path: str, sides: list[bytes | None], *, both_new: bool) -> None:
        """A file that is kept whole or not at all; two new ones can both stand, mine beside theirs."""
        told = [_told(path, data) for data in sides]
        joins = sides[1] is not None and sides[2] is not None
        place = Place("whole", "the whole file", told[0], told[2], told[1], joins=joins)
        decided = self._decided(path, place)
        if decided is None:
            self._made.open.append(OpenPlace(path, place, self._who(path)))
        elif decided.side == "both":
            self._made.files |= {path: sides[2], self._beside(path): sides[1]}
        elif decided.side == "theirs":
            self._made.files[path] = sides[2]

    def _decided(self, path: str, place: Place) -> Decided | None:
        """What was chosen there, if both had written then what they have written now."""
        found = self._decisions.get((path, place.name))
        return found if found and (found.theirs, found.mine) == (place.theirs, place.mine) else None

    def _beside(self, path: str) -> str:
        """The next free name beside a file."""
        numbered = _NUMBERED.fullmatch(path)
        stem, dot, ending = path.rpartition(".")
        n = int(numbered[2]) + 1 if numbered else 2
        while True:
            name = f"{numbered[1]}{n}{numbered[3]}" if numbered else f"{stem}-{n}{dot}{ending}"
            known = (self._repository.blob_id(side, name) for side in (self._mine, self._theirs))
            if name not in self._made.files and not any(known):
                return name
            n += 1

    def _who(self, path: str) -> str:
        last = self._repository.log([path], limit=1, tip=self._theirs)
        return last[0].author if last else "someone"


def _told(path: str, data: bytes | None) -> str:
    """What a person is shown of a whole file."""
    if data is None:
        return ""
    text, _ = decode(data, path=path)
    return text if text is not None else f"{len(data)} bytes that are no text"
