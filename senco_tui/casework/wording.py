"""Words that promise nothing, and outcomes and provision that cannot be measured: flagged, never rewritten.

Source: SEND Code of Practice 2015, 9.69 (provision detailed, specific and normally quantified) and 9.66 to
9.68 (outcomes that can be measured).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.plan import Outcome
from senco_tui.casework.provision import Provision

VAGUE = {
    "regular": "say how often: twice a week",
    "regularly": "say how often: twice a week",
    "access to": "say what is given, by whom and how often",
    "opportunities for": "say what happens, and how often",
    "opportunities to": "say what happens, and how often",
    "as appropriate": "say when",
    "as required": "say when, or how much at least",
    "as needed": "say when, or how much at least",
    "where possible": "it binds nobody; say what will be given",
    "up to": "it may mean none; say how much at least",
    "would benefit from": "say what is given",
    "ongoing": "say from when, how often and until when",
}
"""Each phrase that promises nothing, and what would."""

LACKING = {
    "baseline": "where it starts",
    "measure": "what will be seen or counted",
    "by": "by when",
    "who": "who gives it",
    "how long": "how long",
    "how often": "how often",
    "group size": "in what group",
}
"""What may be wanting, in the words it is asked for."""

_VAGUE = re.compile(
    r"(?<![\w-])("
    + "|".join(sorted((p.replace(" ", r"\s+") for p in VAGUE), key=len, reverse=True))
    + r")(?![\w-])",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"up\s+to\s+(?:line|page|step|stage|number|\d+\s+(?:words|steps|metres))", re.IGNORECASE
)
"""An aim may go up to a line or a number: `reads up to line 5` is a measure, not a promise left open."""


@dataclass(frozen=True, slots=True)
class Vague:
    """One phrase found: where in the text it begins, the phrase as it stands, what would be better."""

    at: int
    phrase: str
    better: str

    @property
    def sentence(self) -> str:
        """The remark, as it stands under a line."""
        return f"“{self.phrase}” promises nothing that can be held to: {self.better}."


def vague(text: str) -> tuple[Vague, ...]:
    """Every phrase of `text` that promises nothing, in order."""
    counted = {m.start() for m in _COUNTED.finditer(text)}
    found = (m for m in _VAGUE.finditer(text) if m.start() not in counted)
    return tuple(Vague(m.start(), m[1], VAGUE[" ".join(m[1].casefold().split())]) for m in found)


def remark(text: str) -> str | None:
    """The first phrase that promises nothing, as a sentence to stand under the words while they are typed."""
    found = vague(text)
    return found[0].sentence if found else None


def wanting_in_outcome(outcome: Outcome) -> tuple[str, ...]:
    """What an outcome lacks to be measured: `baseline`, `measure` (or a target), `by`."""
    measured = outcome.measure or outcome.target
    lacks = {"baseline": outcome.baseline, "measure": measured, "by": outcome.by}
    return tuple(name for name, held in lacks.items() if not held)


def wanting_in_line(line: SectionF) -> tuple[str, ...]:
    """What a line of Section F does not quantify: `who`, `how long`, `how often`, `group size`."""
    return tuple(_unsaid(line.who, line.minutes, line.per_week, line.group_size))


def wanting_in_provision(provision: Provision) -> tuple[str, ...]:
    """What a provision does not quantify: `who`, `how long`, `how often`, `group size`."""
    led = provision.lead or provision.role
    return tuple(_unsaid(led, provision.minutes, provision.per_week, provision.group_size))


def still_lacks(names: Iterable[str]) -> str | None:
    """What is wanting, as one sentence to stand under what is being written; None where nothing is."""
    told = [LACKING[name] for name in names]
    if not told:
        return None
    *most, last = told
    return f"Still to be said: {', '.join(most)} and {last}." if most else f"Still to be said: {last}."


def in_their_own_words(title: str) -> bool:
    """Whether a section of that title holds what a family or a pupil said, which nobody is to better."""
    return any(word in title.casefold() for word in ("view", "says"))


def _unsaid(who: object, minutes: object, per_week: object, group: object) -> Iterator[str]:
    said = {"who": who, "how long": minutes, "how often": per_week, "group size": group}
    yield from (name for name, held in said.items() if held is None)
