"""Reads a query line: `e ar<60d !advice`, `register (y5 or y6) slcn`, `class=4b quiet>30d`.

Words side by side must all hold; `or` parts alternatives; `!` or `not` turns one round; parentheses keep
together; `"two words"` are looked for as they stand; `@name` is a query kept under that name. What is no
known word is looked for in reference, name, class, year and needs.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from senco_tui.casework.length import Length
from senco_tui.query.asked import Among, Any, Asked, Every, Measure, Misasked, Not, Place, Text, Word
from senco_tui.query.words import BY_WORD, MEASURED, Known, Sort, measures_named

_TOKEN = re.compile(r'"[^"]*"?|[()]|[^\s()"]+')
_SIGNED = re.compile(r"([a-z][a-z_.]*)(<=|>=|<|>|=|:)(.*)", re.DOTALL)
_LENGTH = re.compile(r"(\d{1,5})([dwmy])")
UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
DEEPEST = 20
"""Parentheses, and kept queries that name others, within one another."""


class _Wrong(Exception):
    """Carries a refusal out of the depth of the line."""

    def __init__(self, sentence: str, at: int, until: int) -> None:
        super().__init__(sentence)
        self.misasked = Misasked(sentence, Place(at, until))


def read_line(
    line: str, kept: Mapping[str, str] | None = None, rules: Collection[str] = ()
) -> Asked | Misasked:
    """What the line asks, or why it cannot be meant, pointing at the word.

    Args:
        line: The line as typed.
        kept: The lines kept under names, which `@name` means.
        rules: The ids of the clocks' rules in force, each of which may be measured too.
    """
    try:
        return _Reading(line, _Around(kept or {}, rules)).whole()
    except _Wrong as wrong:
        return wrong.misasked


@dataclass(frozen=True, slots=True)
class _Around:
    """What a line may name: kept queries, rules; `within` are the kept queries it stands in."""

    kept: Mapping[str, str]
    rules: Collection[str]
    within: tuple[str, ...] = ()


class _Reading:
    """One line on its way to a tree."""

    def __init__(self, line: str, around: _Around) -> None:
        self._tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(line)]
        self._next = 0
        self._deep = 0
        self._around = around

    def whole(self) -> Asked:
        asked = self._alternatives()
        if self._next < len(self._tokens):
            _, at, until = self._tokens[self._next]
            raise _Wrong("This parenthesis closes nothing.", at, until)
        return asked

    def _alternatives(self) -> Asked:
        found = [self._together()]
        while self._peek() in ("or", "|"):
            _, at, until = self._take()
            if found[-1] == Every(()):
                raise _Wrong("Something must stand before `or`.", at, until)
            found.append(self._together())
            if found[-1] == Every(()):
                raise _Wrong("Something must stand after `or`.", at, until)
        return found[0] if len(found) == 1 else Any(tuple(found))

    def _together(self) -> Asked:
        found: list[Asked] = []
        while self._peek() not in (None, "or", "|", ")"):
            if self._peek() in ("and", "&"):
                self._take()
                continue
            found.append(self._one())
        return found[0] if len(found) == 1 else Every(tuple(found))

    def _one(self) -> Asked:
        token, at, until = self._take()
        if token.casefold() == "not" or token == "!":
            if self._peek() in (None, "or", "|", ")"):
                raise _Wrong(f"Nothing stands after `{token}` to turn round.", at, until)
            if self._peek() in ("not", "!"):
                raise _Wrong("Twice round is where one began: one `not` is enough.", at, until)
            return Not(self._one())
        if token == "(":
            return self._parted(at)
        if token.startswith("!"):
            return Not(self._term(token[1:], at + 1, until))
        return self._term(token, at, until)

    def _parted(self, at: int) -> Asked:
        self._deep += 1
        if self._deep > DEEPEST:
            raise _Wrong(f"More than {DEEPEST} parentheses within one another.", at, at + 1)
        asked = self._alternatives()
        if self._peek() != ")":
            raise _Wrong("This parenthesis is never closed.", at, at + 1)
        self._take()
        self._deep -= 1
        if asked == Every(()):
            raise _Wrong("Nothing stands between these parentheses.", at, at + 1)
        return asked

    def _term(self, token: str, at: int, until: int) -> Asked:
        place = Place(at, until)
        if token.startswith('"'):
            if len(token) < 2 or not token.endswith('"'):
                raise _Wrong("This quotation mark is never closed.", at, until)
            return Text(token.strip('"'), place)
        if token.startswith("@"):
            return self._kept_line(token[1:], place)
        signed = _SIGNED.fullmatch(token.casefold())
        if signed is not None and (signed[2] != ":" or measures_named(signed[1])):
            return self._compared(signed[1], signed[2].replace(":", "="), signed[3], place)
        return Word(token.casefold(), place) if token.casefold() in BY_WORD else Text(token, place)

    def _kept_line(self, name: str, place: Place) -> Asked:
        around = self._around
        if name not in around.kept:
            near = get_close_matches(name, around.kept, 1)
            hint = f" Did you mean @{near[0]}?" if near else ""
            raise _Wrong(f"No query is kept under the name {name}.{hint}", place.at, place.until)
        if name in around.within or len(around.within) >= DEEPEST:
            raise _Wrong(f"The query kept as @{name} names itself.", place.at, place.until)
        try:
            return _Reading(around.kept[name], replace(around, within=(*around.within, name))).whole()
        except _Wrong as wrong:
            sentence = f"The query kept as @{name} cannot be meant: {wrong.misasked.sentence}"
            raise _Wrong(sentence, place.at, place.until) from None

    def _compared(self, name: str, sign: str, value: str, place: Place) -> Asked:
        """A measure or a field held against what stands after the sign."""
        known = _known(name, self._around.rules)
        if not known:
            sentence = f"Nothing called {name} can be measured.{_near(name, self._around.rules)}"
            raise _Wrong(sentence, place.at, place.at + len(name))
        begins = place.at + len(name) + len(sign)
        if not value.strip(","):
            sentence = f"Something must stand after {name}{sign}: {_example(known[0])}."
            raise _Wrong(sentence, place.at, place.until)
        measured = next((one for one in known if one.sort is not Sort.FIELD), None)
        named = any(one.sort in (Sort.FIELD, Sort.ORDER) for one in known)
        if sign == "=" and named and not _is_measured(value, measured):
            return Among(name, tuple(one for one in value.split(",") if one), place)
        if measured is None:
            raise _Wrong(f"{name} has no more and less: {_example(known[0])}.", place.at, begins)
        return Measure(name, sign, _value(value, measured, begins, place.until), place)

    def _peek(self) -> str | None:
        return self._tokens[self._next][0].casefold() if self._next < len(self._tokens) else None

    def _take(self) -> tuple[str, int, int]:
        self._next += 1
        return self._tokens[self._next - 1]


def _known(name: str, rules: Collection[str]) -> tuple[Known, ...]:
    if name in rules:
        return (Known(name, Sort.AHEAD, name, (name,), ()),)
    return measures_named(name)


def _value(text: str, known: Known, at: int, until: int) -> Length | date | int:
    if known.sort is Sort.ORDER:
        if text.upper() not in known.codes:
            raise _Wrong(f"{text} is no year: {_example(known)}.", at, until)
        return known.codes.index(text.upper())
    if known.sort is Sort.NUMBER:
        if not text.isdecimal() or not text.isascii() or len(text) > 6:
            raise _Wrong(f"{text} is no whole number: {_example(known)}.", at, until)
        return int(text)
    if found := _LENGTH.fullmatch(text):
        return Length(int(found[1]), UNITS[found[2]])
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = f"{text} is neither a length such as 60d, 8w, 2m, 1y nor a day such as 2027-01-31."
        raise _Wrong(sentence, at, until) from None


def _is_measured(text: str, known: Known | None) -> bool:
    """Say whether `text` is what the measure counts, where a field has the same name."""
    if known is None or known.sort is Sort.ORDER:
        return False
    try:
        _value(text, known, 0, 0)
    except _Wrong:
        return False
    return True


def _example(known: Known) -> str:
    if known.sort is Sort.NUMBER:
        return f"{known.name}>3, {known.words}"
    if known.sort in (Sort.FIELD, Sort.ORDER):
        return f"{known.name}=…, {known.words}"
    return f"{known.name}<60d or {known.name}>2026-09-01, {known.words}"


def _near(name: str, rules: Collection[str]) -> str:
    near = get_close_matches(name, [*(known.name for known in MEASURED), *rules], 1, 0.5)
    return f" Did you mean {near[0]}?" if near else ""
