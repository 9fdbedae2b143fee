"""What differs between two values of one document, as sentences a SENCo reads."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `words` hold no name and no free text; `before` and `after` are the field's own text."""

    path: tuple[str, ...]
    words: str
    before: str | None = None
    after: str | None = None


def difference(before: object | None, after: object | None) -> tuple[Difference, ...]:
    """What differs between two values of one kind; None where the document did not exist."""
    found = []
    for side in (before or after,):
        if side is None or not is_dataclass(side):
            return ()
        for f in fields(side):
            was, now = getattr(before, f.name, None), getattr(after, f.name, None)
            if was != now:
                found.append(Difference((f.name,), f"{f.name.replace('_', ' ')} changed", str(was), str(now)))
    return tuple(found)


def in_one_sentence(differences: Sequence[Difference], limit: int = 120) -> str:
    """The differences as one line; says how many more there are when they do not fit."""
    if not differences:
        return "no difference in meaning"
    said = differences[0].words
    for n, one in enumerate(differences[1:], start=1):
        if len(said) + len(one.words) + 2 > limit:
            return f"{said}; and {len(differences) - n} more"
        said += f"; {one.words}"
    return said
