"""The proof that an amended text says what was meant, and that nothing unknown went with it."""

from collections import Counter
from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import DocumentKind
from senco_tui.document.fields import Field, field_names, fields_of
from senco_tui.document.front_matter import front_matter
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import Reading
from senco_tui.document.refusal import CannotAmend
from senco_tui.document.tree import Plain, compose, plain


def proved(
    kind: DocumentKind,
    before: tuple[str, Reading[Any]],
    after: tuple[str, Reading[Any]],
    wanted: tuple[Any, tuple[Section, ...]],
) -> None:
    if not after[1].trusted:
        raise CannotAmend(next(p.sentence for p in after[1].problems if p.severity is Severity.ERROR))
    if (after[1].value, after[1].words) != wanted:
        raise CannotAmend("This file is written in a way senco cannot change in place; edit it by hand.")
    lost = unknown_fields(kind, before[0])
    lost.subtract(unknown_fields(kind, after[0]))
    if any(count < 0 for count in lost.values()) or (+lost and not _shorter(before[1].value, wanted[0])):
        raise CannotAmend("This change would lose a field senco does not know; edit the file by hand.")


def unknown_fields(kind: DocumentKind, text: str) -> Counter[tuple[str, str]]:
    """The fields of a text that the program does not know, with what they hold, counted."""
    matter = front_matter(text, prose=kind.prose)
    root = compose(text[matter.head : matter.head_end])
    found: Counter[tuple[str, str]] = Counter()
    if root is not None:
        _gather(plain(root, field_names()), kind.value, found)
    return found


def _gather(data: Plain, kind: Any, found: Counter[tuple[str, str]]) -> None:
    entries = data if isinstance(data, list) else [data]
    known: dict[str, Field] = fields_of(kind)
    for one in entries:
        for key, value in one.items() if isinstance(one, dict) else ():
            if key not in known:
                found[(f"{kind.__name__}.{key}", repr(value))] += 1
            elif known[key].nested:
                _gather(value, known[key].type, found)


def _shorter(old: Any, new: Any) -> bool:
    if type(old) is not type(new):
        return True
    if type(old) is tuple:
        return len(new) < len(old) or any(_shorter(o, n) for o, n in zip(old, new, strict=False))
    if hasattr(type(old), "__dataclass_fields__"):
        return any(_shorter(getattr(old, name), getattr(new, name)) for name in fields_of(type(old)))
    return False


def first_error(problems: tuple[Problem, ...]) -> str:
    error = next((p for p in problems if p.severity is Severity.ERROR), None)
    if error is None:
        return "This file cannot be changed."
    return f"Line {error.line}: {error.sentence}" if error.line else error.sentence
