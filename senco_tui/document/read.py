"""A document's text becomes a value, its words, and every problem with its line; it never raises.

What reads YAML is loaded at the first document, so that importing this costs next to nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import kind_of
from senco_tui.casework.plan import Profile
from senco_tui.document.front_matter import front_matter
from senco_tui.document.gate import LIMIT, REPLACEMENT, composed, decode, place, through, too_large
from senco_tui.document.origin import Origin
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.sections import sections

__all__ = ["Reading", "decode", "read", "told_once"]

T = TypeVar("T")

_LOST = f"A character here could not be read and shows as {REPLACEMENT}; write the right one in its place."
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
        from senco_tui.document.naming import unknown_name

        return _nothing(origin.error(0, 0, *unknown_name(document, of_case=case is not None)))
    if len(text) > LIMIT // 4 and (size := len(text.encode("utf-8", "replace"))) > LIMIT:
        return _nothing(origin.error(0, 0, too_large(size)))
    lost = _lost(text, origin)
    text, stopped = through(composed(text), origin)
    matter = front_matter(text, prose=kind.prose)
    problems = [*stopped, *_conflict(text, origin)]
    value = None
    if not any(p.line <= _line(text, matter.head_end) for p in problems):
        from senco_tui.document.head import head

        value, found = head(kind, text, matter, origin)
        problems += found
    if isinstance(value, Profile):
        problems += _outgrown(value, text, matter.body, origin)
    problems += lost
    words = () if heads_only or not kind.prose else sections(text, matter.body)
    trusted = value is not None and not any(p.severity is Severity.ERROR for p in problems)
    return Reading(value, tuple(problems), words, trusted)


def _conflict(text: str, origin: Origin) -> tuple[Problem, ...]:
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return ()
    found = _CONFLICT.search(text)
    if found is None:
        return ()
    line, column = place(text, found.start())
    sentence = "Two versions of this file met here unsettled; keep the right lines and take out the marks."
    return (origin.error(line, column, sentence),)


def _outgrown(profile: Profile, text: str, body: int, origin: Origin) -> tuple[Problem, ...]:
    from senco_tui.document.page_budget import overflow

    found = overflow(profile, text, body)
    return (origin.warning(*place(text, found[0]), found[1]),) if found else ()


def _lost(text: str, origin: Origin) -> tuple[Problem, ...]:
    at = text.find(REPLACEMENT)
    if at < 0:
        return ()
    return (origin.error(*place(text, at), _LOST),)


def told_once(unreadable: Sequence[Problem], reading: "Reading[Any]") -> tuple[Problem, ...]:
    """What decoding and reading found: a character decoding has told of and replaced is not told of again."""
    lines = {problem.line for problem in unreadable}
    found = (p for p in reading.problems if p.sentence != _LOST or p.line not in lines)
    return (*unreadable, *found)


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _nothing(problem: Problem) -> Reading[Any]:
    return Reading(None, (problem,), (), False)
