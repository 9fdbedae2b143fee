"""A form as values: what is asked, in which way it is answered, and the words said under each answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from senco_tui.casework.kind_words import Wording
from senco_tui.casework.setting import Calendar
from senco_tui.tui.presenting.dates import Misheard, echoed, heard
from senco_tui.tui.presenting.labelled import readable
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.wrapping import wrapped

LABEL = 15
"""Cells of the column of labels."""


class Way(StrEnum):
    """How a question is answered.

    In one line, in as many as it takes, by a day, by one key of a few; by a code or several, found by their
    beginning or their words; or in words that may name something the setting knows.
    """

    LINE = "line"
    WORDS = "words"
    DAY = "day"
    PICK = "pick"
    CODE = "code"
    CODES = "codes"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a few: the key that picks it, what it stands for, and its words."""

    key: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. `value` is what stands there at first; `back` seeks a day without a year in the past.

    `hint` is said under it; `over` is a line above it that tells what is asked about; `heed` may remark on
    the words as they are typed, and hinders nobody; `tell` says how they are understood; `lacks` says, from
    every answer of the form, what is still wanting in what is written here.
    """

    name: str
    label: str
    way: Way = Way.LINE
    value: str = ""
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    back: bool = False
    over: str = ""
    heed: Callable[[str], str | None] | None = None
    tell: Callable[[str], str | None] | None = None
    lacks: "Callable[[Answers], str | None] | None" = None


@dataclass(frozen=True, slots=True)
class Wrong:
    """An answer that cannot stand, and why, in a sentence."""

    name: str
    sentence: str


def worded(ask: Ask, wording: Wording) -> Ask:
    """The question in the words of a kind of setting; names the setting itself gave stay as they are."""
    said = wording.said
    named = ask.way is Way.KNOWN
    choices = ask.choices if named else tuple(replace(c, words=said(c.words)) for c in ask.choices)
    return replace(ask, label=said(ask.label), hint=said(ask.hint), choices=choices)


Answers = Mapping[str, str]
"""What has been typed, by the name of the question."""


def as_answered(ask: Ask, text: str) -> str:
    """Text as it counts for an answer: one line with single spaces, or lines with nothing behind the last."""
    return text.rstrip() if ask.way is Way.WORDS else " ".join(text.split())


def matching(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """The choices meant by what is typed: the very one, else those that begin so, else those that say so."""
    sought = " ".join(typed.casefold().split())
    if not sought:
        return ()
    exact = tuple(c for c in choices if sought in (c.value.casefold(), c.words.casefold()))
    begun = tuple(c for c in choices if c.value.casefold().startswith(sought))
    words = tuple(c for c in choices if f" {sought}" in f" {c.words.casefold()}")
    return exact[:1] or begun or words


def parts_of(typed: str) -> tuple[str, ...]:
    """Codes typed with commas between."""
    return tuple(part.strip() for part in typed.split(",") if part.strip())


def _echo_codes(ask: Ask, typed: str) -> Span:
    """What is meant so far: every code in words, or the choices that what was typed last leaves open."""
    told = []
    for part in parts_of(typed) if ask.way is Way.CODES else (typed,):
        found = matching(ask.choices, part)
        if len(found) != 1:
            near = ", ".join(c.value for c in found[:6]) or ", ".join(c.value for c in ask.choices[:8])
            return Span(f"{part}: {'which? ' if found else 'no such word; there is '}{near}", "warn")
        told.append(
            f"{found[0].value} · {found[0].words}" if found[0].words != found[0].value else found[0].value
        )
    return Span("; ".join(told), "ok")


def echo(ask: Ask, typed: str, today: date, calendar: Calendar | None) -> Span:
    """What is said under an answer while it is typed: a day in full, else the hint."""
    if ask.way is Way.DAY and typed.strip():
        day = heard(typed, today, calendar, back=ask.back)
        if isinstance(day, Misheard):
            return Span(day.sentence, "warn")
        return Span(echoed(day, today, calendar), "ok")
    if ask.heed is not None and (remark := ask.heed(typed)):
        return Span(remark, "warn")
    if ask.way in (Way.CODE, Way.CODES) and typed.strip():
        return _echo_codes(ask, typed)
    if ask.way is Way.KNOWN and typed.strip() and (found := matching(ask.choices, typed)):
        return Span(
            " · ".join(f"{c.value} {c.words}" for c in found[:3]), "ok" if len(found) == 1 else "quiet"
        )
    if ask.tell is not None and (told := ask.tell(typed)):
        return Span(told, "ok")
    return Span(ask.hint, "quiet")


def wanting(ask: Ask, answers: Answers) -> Span:
    """What is said under an answer, below its echo, while something is wanting."""
    return Span((ask.lacks(answers) if ask.lacks is not None else None) or "", "quiet")


def echo_lines(said: Span, width: int) -> Sequence[Line]:
    """The echo, wrapped; no line where there is nothing to say."""
    return tuple(wrapped([said], width)) if said.text else ()


def label_lines(ask: Ask, width: int) -> Sequence[Line]:
    """The label, in its column."""
    return (Line((Span(ask.label[: width - 1], "quiet"),)),)


def over_lines(ask: Ask, width: int) -> Sequence[Line]:
    """What the question is about, above it."""
    if not ask.over:
        return ()
    return (Line(), *wrapped([Span(ask.over, "strong")], readable(width)))


def pick_lines(ask: Ask, value: str, width: int, *, focused: bool) -> Sequence[Line]:
    """The choices, each with its key; the picked one in brackets. Away from the keys only the picked one."""
    if not focused:
        picked = next((c for c in ask.choices if c.value == value), None)
        return (Line((Span(picked.words) if picked else Span("·", "quiet"),)),)
    return tuple(wrapped(_choices(ask.choices, value), width))


def _choices(choices: Sequence[Choice], value: str) -> Iterator[Span]:
    for n, choice in enumerate(choices):
        picked = choice.value == value
        if n:
            yield Span(" · ", "quiet")
        words = choice.words.replace(" ", "\N{NO-BREAK SPACE}")
        yield Span("[" if picked else "", "strong")
        yield Span(f"{choice.key}\N{NO-BREAK SPACE}", "key")
        yield Span(words, "strong" if picked else "")
        yield Span("]" if picked else "", "strong")


def title_lines(title: str, about: str, width: int) -> Sequence[Line]:
    """What is being written, and about whom."""
    words = [Span(title, "heading"), Span(f" · {about}" if about else "")]
    return (*wrapped(words, width), Line())
