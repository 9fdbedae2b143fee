"""Reads a document for wording that promises nothing and facts that are wanting; flags, never rewrites."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import yaml

from senco_tui.casework.documents import kind_of
from senco_tui.casework.ehc import Ehc
from senco_tui.casework.plan import Plan
from senco_tui.casework.provision import Provision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.wording import (
    in_their_own_words,
    vague,
    wanting_in_line,
    wanting_in_outcome,
    wanting_in_provision,
)
from senco_tui.document.complaint import Complaint
from senco_tui.document.front_matter import front_matter
from senco_tui.document.gate import composed, place, through
from senco_tui.document.origin import Origin
from senco_tui.document.problem import Problem
from senco_tui.document.read import read
from senco_tui.document.sections import spans
from senco_tui.document.tree import Path, compose, dotted, find, names_in

Found = Iterator[Complaint]


def lint(
    document: str, text: str, *, path: str, case: str | None, more: Iterable[Complaint] = ()
) -> tuple[Problem, ...]:
    """Everything worth a second look in one text, by line; nothing of a text that is not understood.

    Args:
        more: What only a look at other files could tell, by paths of this head, entries by their id.
    """
    reading = read(document, text, path=path, case=case)
    kind = kind_of(document, of_case=case is not None)
    if reading.value is None or kind is None or not reading.trusted:
        return ()
    origin = Origin(path, case, document)
    text = through(composed(text), origin)[0]
    matter = front_matter(text, prose=kind.prose)
    root = compose(text[matter.head : matter.head_end])
    before = text.count("\n", 0, matter.head)
    looked = _OF_VALUE.get(type(reading.value))
    complaints = [*(looked(reading.value) if looked else ()), *more]
    found = [_at(root, before, one, origin) for one in complaints]
    if isinstance(reading.value, Plan):
        found += _in_words(text, matter.body, origin)
    return tuple(sorted(found, key=lambda p: (p.line, p.column)))


def _at(root: yaml.Node | None, before: int, one: Complaint, origin: Origin) -> Problem:
    """The complaint where it stands; of a head that holds nothing, at its beginning."""
    if root is None:
        return origin.note(before + 1, 1, one.sentence)
    at = names_in(root, one.path)
    line, column = find(root, at)
    return origin.note(line + before, column, one.sentence, dotted(root, at) or None)


def _in_words(text: str, body: int, origin: Origin) -> Iterator[Problem]:
    """Phrases of the prose; what a family or a pupil said in their own words is theirs."""
    for span in spans(text, body):
        if in_their_own_words(span.title):
            continue
        for one in vague(text[span.words : span.words_end]):
            yield origin.note(*place(text, span.words + one.at), one.sentence)


def _plan(plan: Plan) -> Found:
    yield from _dates((), plan, ("since", "review_due"), "This plan")
    for outcome in plan.outcomes:
        at: Path = ("outcomes", outcome.id)
        if lacks := wanting_in_outcome(outcome):
            yield Complaint(at, f"Outcome {outcome.id} cannot be measured: no {_and(lacks)}.")
        for name in ("text", "target", "measure"):
            yield from _vague((*at, name), getattr(outcome, name))
        for name in ("strategies", "provision"):
            for n, words in enumerate(getattr(outcome, name)):
                yield from _vague((*at, name, n), words)


def _ehc(ehc: Ehc) -> Found:
    for line in ehc.provision:
        at: Path = ("provision", line.id)
        if lacks := wanting_in_line(line):
            yield Complaint(at, f"Section F line {line.id} does not say {_and(lacks)}.")
        yield from _vague((*at, "text"), line.text)


def _provision(provision: Provision) -> Found:
    if lacks := wanting_in_provision(provision):
        yield Complaint((), f"This provision does not say {_and(lacks)}.")


def _pupil(pupil: Pupil) -> Found:
    yield from _dates((), pupil, ("born",), "This case file")


def _dates(path: Path, value: Any, names: tuple[str, ...], whole: str) -> Found:
    lacks = [_DAYS.get(name, name) for name in names if getattr(value, name) is None]
    if lacks:
        yield Complaint(path, f"{whole} has no {_and(lacks)}; its clocks cannot run.")


def _vague(path: Path, text: str | None) -> Found:
    for one in vague(text or ""):
        yield Complaint(path, one.sentence)


def _and(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


_DAYS = {"born": "date of birth", "since": "first day", "review_due": "review date"}
_OF_VALUE: dict[type, Callable[[Any], Found]] = {Plan: _plan, Ehc: _ehc, Provision: _provision, Pupil: _pupil}
