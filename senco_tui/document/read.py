"""A document's text becomes a value, its words, and every problem with its line; it never raises."""

import re
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import yaml

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import DocumentKind, kind_of
from senco_tui.document.checks import checks
from senco_tui.document.front_matter import FrontMatter, front_matter
from senco_tui.document.gate import LIMIT, composed, decode, place, through, too_large
from senco_tui.document.guard import Refusal
from senco_tui.document.naming import unknown_name
from senco_tui.document.origin import Origin
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.sections import sections
from senco_tui.document.tree import compose, dotted, find
from senco_tui.document.understanding import Understanding

__all__ = ["Reading", "decode", "read"]

T = TypeVar("T")

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |\r?$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What was understood of one text.

    `value` is without the fields in error where the rest can stand, None where it cannot; `words` are the
    body's sections, empty for heads only; `trusted` says that there is no error, so it may be amended.
    """

    value: T | None
    problems: tuple[Problem, ...]
    words: tuple[Section, ...]
    trusted: bool


def read(document: str, text: str, *, path: str, case: str | None, heads_only: bool = False) -> Reading[Any]:
    """Understand the text of the document with that name.

    Args:
        document: Its name, `plan` or `reviews/2026-11-14`; `setting/staff` outside any case.
        text: As `decode` gave it.
        path: The file in the store, for the problems.
        case: The pupil's reference, None outside any case.
        heads_only: Leave the body's words unread.
    """
    origin = Origin(path, case, document)
    kind = kind_of(document, of_case=case is not None)
    if kind is None:
        return _nothing(origin.error(0, 0, *unknown_name(document, of_case=case is not None)))
    if len(text) > LIMIT // 4 and (size := len(text.encode("utf-8", "replace"))) > LIMIT:
        return _nothing(origin.error(0, 0, too_large(size)))
    text, stopped = through(composed(text), origin)
    matter = front_matter(text, prose=kind.prose)
    problems = [*stopped, *_conflict(text, origin)]
    value = None
    if not any(p.line <= _line(text, matter.head_end) for p in problems):
        value, found = _head(kind, text, matter, origin)
        problems += found
    words = () if heads_only or not kind.prose else sections(text, matter.body)
    trusted = value is not None and not any(p.severity is Severity.ERROR for p in problems)
    return Reading(value, tuple(problems), words, trusted)


def _head(kind: DocumentKind, text: str, matter: FrontMatter, origin: Origin) -> tuple[Any, list[Problem]]:
    if not matter.opened:
        return None, [origin.error(1, 1, "This file has no head; its first line must be “---”.")]
    if not matter.closed:
        sentence = "The head that opens here is never closed; end it with a line “---”."
        return None, [origin.error(1, 1, sentence)]
    before = text.count("\n", 0, matter.head)
    try:
        root = compose(text[matter.head : matter.head_end])
        root = root or _empty()
        understood = Understanding(kind.value, root)
    except Refusal as refusal:
        key = ".".join(refusal.keys) or None
        return None, [origin.error(refusal.line + before, refusal.column, refusal.sentence, key)]
    complaints = list(understood.complaints)
    if understood.value is not None:
        for one in checks(understood.value, origin.document or ""):
            complaints.append(one.at(understood.in_text(one.path)))
    problems = []
    for one in complaints:
        line, column = find(root, one.path)
        say = origin.warning if one.warning else origin.error
        key = dotted(root, one.path) or None
        problems.append(say(line + before, column, one.sentence, key, one.nearest))
    return understood.value, sorted(problems, key=lambda p: (p.line, p.column))


def _empty() -> yaml.Node:
    mark = yaml.Mark("", 0, 0, 0, None, 0)
    return yaml.MappingNode("", [], mark, mark)


def _conflict(text: str, origin: Origin) -> tuple[Problem, ...]:
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return ()
    found = _CONFLICT.search(text)
    if found is None:
        return ()
    line, column = place(text, found.start())
    sentence = "Two versions of this file met here unsettled; keep the right lines and take out the marks."
    return (origin.error(line, column, sentence),)


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _nothing(problem: Problem) -> Reading[Any]:
    return Reading(None, (problem,), (), False)
