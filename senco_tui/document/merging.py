"""Two texts of one document that sprang from a third become one: by meaning, in place, remarks and all.

A pure function of three texts. The result is read again before it is given back: it says exactly what the
three values come to, and no remark or unknown field of either side is gone from it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import DocumentKind, kind_of
from senco_tui.document.amend import patched
from senco_tui.document.front_matter import front_matter
from senco_tui.document.gate import composed
from senco_tui.document.proof import unknown_fields
from senco_tui.document.read import Reading, read
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.rewording import reworded
from senco_tui.document.sections import spans
from senco_tui.document.tree import compose
from senco_tui.document.uniting import Place, Uniting
from senco_tui.document.weaving import Piece, Side, pieces, woven

Counted = Callable[[DocumentKind, str], Counter[Any]]
_REMARK = re.compile(r"(?:^|(?<=\s))#.*?(?=\r?$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Merged:
    """One text of two. While `undecided` holds places, mine stands in them and nothing may be written yet.

    `text` is None where the document goes.
    """

    text: str | None
    undecided: tuple[Place, ...] = ()


def merge(
    document: str | None,
    case: str | None,
    base: str | None,
    mine: str | None,
    theirs: str | None,
    chosen: Mapping[str, Side] | None = None,
) -> Merged:
    """Put together what two people made of a document.

    Args:
        document: Its name; None for a text the program does not read.
        case: The pupil's reference, None outside any case.
        base: What both began with; None where there was none. `mine` and `theirs` likewise.
        chosen: What has been decided, by the places' names.
    """
    if theirs in (mine, base):
        return Merged(mine)
    if mine == base:
        return Merged(theirs)
    sides = chosen or {}
    if mine is None or theirs is None:
        return _gone(base, mine, theirs, sides)
    kind = kind_of(document, of_case=case is not None) if document else None
    if kind is not None and document is not None:
        by_meaning = _Texts(kind, document, case, base, mine, theirs).united(sides)
        if by_meaning is not None:
            return by_meaning
    return _by_lines(kind, document, case, base or "", mine, theirs, sides)


def _gone(base: str | None, mine: str | None, theirs: str | None, chosen: Mapping[str, Side]) -> Merged:
    """One side took the document out and the other changed it."""
    place = Place("whole", "the whole document", base or "", theirs or "", mine or "")
    if place.name in chosen:
        return Merged(theirs if chosen[place.name] == "theirs" else mine)
    return Merged(mine, (place,))


class _Texts:
    """Three texts of one document, and what they come to."""

    def __init__(
        self, kind: DocumentKind, document: str, case: str | None, base: str | None, mine: str, theirs: str
    ) -> None:
        self._kind, self._document, self._case = kind, document, case
        self._base, self._mine, self._theirs = base, mine, theirs

    def united(self, chosen: Mapping[str, Side]) -> Merged | None:
        """The text by meaning; None where one of the three cannot be understood or the result be written."""
        was = self._read(self._base) if self._base is not None else None
        she, me = self._read(self._theirs), self._read(self._mine)
        readings = [one for one in (was, she, me) if one is not None]
        if not all(one.trusted and _titles_differ(one) for one in readings):
            return None
        uniting = Uniting(chosen)
        value = uniting.value(was.value if was else None, she.value, me.value)
        words = uniting.words(was.words if was else (), she.words, me.words)
        for text in self._canvases(chosen):
            found = self._laid(text, value, words)
            if found is not None and self._keeps(found, uniting.places):
                return Merged(found, tuple(p for p in uniting.places if p.name not in chosen))
        return None

    def _read(self, text: str) -> Reading[Any]:
        return read(self._document, text, path=self._document, case=self._case)

    def _canvases(self, chosen: Mapping[str, Side]) -> Iterator[str]:
        """The texts to begin with, the one that keeps most of both hands first."""
        found = pieces(self._base or "", self._theirs, self._mine)
        for side in ("mine", "theirs", "both"):
            yield woven(found, {}, side)
        yield self._theirs
        yield self._mine

    def _laid(self, text: str, value: Any, words: tuple[Section, ...]) -> str | None:
        """The text patched so that it says the value and the words; None where it cannot be."""
        reading = self._read(text)
        if not (reading.trusted and _titles_differ(reading)):
            return None
        try:
            made = patched(self._kind, text, reading, value)
            made = _with_words(made, reading.words, words) if self._kind.prose else made
        except CannotWrite:
            return None
        after = self._read(made)
        told = sorted(words, key=lambda s: s.title), sorted(after.words, key=lambda s: s.title)
        return made if after.trusted and after.value == value and told[0] == told[1] else None

    def _keeps(self, text: str, places: list[Place]) -> bool:
        """Say whether every remark and unknown field that either side has added or kept is still there."""
        there = "\n".join([text, *(f"{p.theirs}\n{p.mine}" for p in places)])
        unknown = unknown_fields(self._kind, text)
        remarks = self._standing(_remarks)
        return all(one in there for one in remarks) and unknown >= self._standing(unknown_fields)

    def _standing(self, counted: Counted) -> Counter[Any]:
        """What is to stand of something countable: what both kept, and what either added."""
        texts = (self._base, self._theirs, self._mine)
        was, she, me = (counted(self._kind, text) if text else Counter() for text in texts)
        return Counter((was & she & me) + (she - was) | (was & she & me) + (me - was))


def _remarks(kind: DocumentKind, text: str) -> Counter[str]:
    """The remarks of a head, counted; what only looks like one, inside somebody's words, is passed over."""
    matter = front_matter(text, prose=kind.prose)
    head = text[matter.head : matter.head_end]
    told = "\n".join(_scalars(compose(head)))
    found = (remark.strip() for remark in _REMARK.findall(head))
    return Counter(remark for remark in found if remark.strip("#'\" ,]}") not in told)


def _scalars(node: Any) -> Iterator[str]:
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    for one in node.value if isinstance(node, yaml.CollectionNode) else ():
        for inner in one if isinstance(one, tuple) else (one,):
            yield from _scalars(inner)


def _titles_differ(reading: Reading[Any]) -> bool:
    titles = [section.title for section in reading.words]
    return len(set(titles)) == len(titles)


def _with_words(text: str, were: tuple[Section, ...], words: tuple[Section, ...]) -> str:
    """The text with those sections; one that is not among them goes with its heading."""
    body = front_matter(text, prose=True).body
    wanted = {section.title for section in words}
    for span in reversed(spans(text, body)):
        if composed(span.title) not in wanted:
            keep = span.words if not span.title else span.start
            text = text[:keep] + text[span.words_end if not span.title else span.end :]
    held = {section.title: section for section in were}
    for section in words:
        if held.get(section.title) != section:
            text = reworded(text, front_matter(text, prose=True).body, section)
    return text


def _by_lines(
    kind: DocumentKind | None,
    document: str | None,
    case: str | None,
    base: str,
    mine: str,
    theirs: str,
    chosen: Mapping[str, Side],
) -> Merged:
    """The text line by line; one that makes less sense than what it was made of is asked about whole."""
    found = pieces(base, theirs, mine)
    open_ = tuple(_place(piece) for piece in found if piece.open)
    text = woven(found, chosen)
    if kind is None or document is None or _as_sound(document, case, text, mine, theirs):
        return Merged(text, tuple(place for place in open_ if place.name not in chosen))
    place = Place("whole", "the whole document", base, theirs, mine)
    if place.name in chosen:
        return Merged(theirs if chosen[place.name] == "theirs" else mine)
    return Merged(mine, (place,))


def _as_sound(document: str, case: str | None, text: str, mine: str, theirs: str) -> bool:
    told = [read(document, one, path=document, case=case).trusted for one in (text, mine, theirs)]
    return told[0] or not any(told[1:])


def _place(piece: Piece) -> Place:
    was, hers, own = ("".join(lines).strip("\r\n") for lines in (piece.was, piece.theirs, piece.mine))
    return Place(piece.open or "", f"line {piece.at}", was, hers, own, joins=True)
