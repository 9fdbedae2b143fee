"""One difference: where it lies, the words that may stand in history, and the two texts a screen compares."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from senco_tui.casework import spoken


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `words` hold no name and no free text; `before` and `after` are the field's own text.

    `path` names the field as an edit would (`outcomes`, `o2`, `target`). `words` stand alone; they open with
    `subject` (`outcome o2`), which a sentence need not say twice.
    """

    path: tuple[str, ...]
    words: str
    before: str | None = None
    after: str | None = None
    subject: str = ""


Phrase = Callable[[Any, Any], tuple[Difference, ...]]
"""What it was, what it is → the differences, their paths and words counted from the field itself."""


def said(words: str, was: object, now: object, path: tuple[str, ...] = ()) -> Difference:
    """One difference in those words, with both texts for the screen."""
    return Difference(path, words, as_text(was), as_text(now))


def under(key: tuple[str, ...], subject: str, found: Sequence[Difference]) -> tuple[Difference, ...]:
    """The same differences told from outside: one step further down the path, under their subject."""
    return tuple(
        replace(d, path=key + d.path, words=joined(subject, d.words), subject=joined(subject, d.subject))
        for d in found
    )


def joined(*words: str) -> str:
    """The words with a blank between; empty ones leave no gap."""
    return " ".join(w for w in words if w)


def as_text(value: object) -> str | None:
    """The value as a screen shows it; None where there is nothing. Records are one `field: text` a line,
    without the id that names them."""
    if value is None or value == () or value == "":
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return spoken.spoken_day(value)
    if isinstance(value, int | Decimal):
        return spoken.spoken_number(value)
    if isinstance(value, tuple | list):
        texts = [as_text(one) or "" for one in value]
        return ("\n\n" if any(is_dataclass(one) for one in value) else "\n").join(texts)
    if isinstance(value, dict):
        return "\n".join(f"{key}: {as_text(one)}" for key, one in value.items())
    if is_dataclass(value):
        named = [f.name for f in fields(value) if f.name != "id"]
        shown = ((name.replace("_", " "), as_text(getattr(value, name))) for name in named)
        return "\n".join(f"{name}: {text}" for name, text in shown if text is not None)
    return str(value)
