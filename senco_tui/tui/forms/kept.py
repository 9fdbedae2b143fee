"""Half-typed answers as the text of a draft and back; only what differs from what stood there is kept."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from senco_tui.tui.presenting.form import Answers, Ask, as_answered


@dataclass(frozen=True, slots=True)
class Kept:
    """The answers of a draft, and what stood in their boxes when they were typed."""

    typed: Mapping[str, str] = field(default_factory=dict)
    was: Mapping[str, str] = field(default_factory=dict)


def to_draft(asks: Sequence[Ask], answers: Answers, was: Mapping[str, str] | None = None) -> str:
    """The answers that were typed, as text; '' where none was. `was` is what an older draft began from."""
    stood = {a.name: as_answered(a, a.value) for a in asks}
    typed = {name: answers[name] for name in stood if answers.get(name, stood[name]) != stood[name]}
    if not typed:
        return ""
    before = {name: (was or {}).get(name, stood[name]) for name in typed}
    return json.dumps({"typed": typed, "was": before}, ensure_ascii=False)


def from_draft(text: str | None) -> Kept:
    """The answers a draft holds; none where it cannot be read."""
    try:
        found = json.loads(text or "{}")
        return Kept(_words(found.get("typed")), _words(found.get("was")))
    except (ValueError, AttributeError):
        return Kept()


def told_apart(asks: Sequence[Ask], kept: Kept) -> tuple[Ask, ...]:
    """The questions; under an answer typed over other words than stand there now, those words."""
    told = []
    for ask in asks:
        now = as_answered(ask, ask.value)
        moved = ask.name in kept.typed and kept.was.get(ask.name, now) != now
        told.append(replace(ask, hint=f"meanwhile the file says: {now or 'nothing'}") if moved else ask)
    return tuple(told)


def _words(found: object) -> dict[str, str]:
    pairs = found.items() if isinstance(found, dict) else ()
    return {str(name): words for name, words in pairs if isinstance(words, str)}
