"""Why something was changed, as one line: the reason, its source, whom it was agreed with, what it decides.

`Reads to line 5; source: class teacher; agreed with: mother; decision: one more term` is one reason and
three trailers. Every part may be left out.
"""

import re
from dataclasses import dataclass

SOURCE, AGREED, DECISION = "Source", "Agreed-with", "Decision"
KEYS = {"source": SOURCE, "agreed": AGREED, "agreed with": AGREED, "decision": DECISION, "decided": DECISION}
"""What a person types before the colon, and the trailer it becomes."""

RECORDED = (DECISION, AGREED, SOURCE)
"""The trailers that make a change part of the decision log, in the order they are told."""

_PART = re.compile(rf"(?:^|[;\n])\s*({'|'.join(sorted(KEYS, key=len, reverse=True))})\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reason:
    """The words by themselves, and the trailers in the order they were typed, each key once."""

    words: str
    trailers: tuple[tuple[str, str], ...] = ()


def heard_reason(typed: str) -> Reason:
    """What a person typed for a reason, taken apart; a part that says nothing is left out."""
    marks = list(_PART.finditer(typed))
    words = (typed[: marks[0].start()] if marks else typed).strip().rstrip(";").rstrip()
    found: dict[str, str] = {}
    for mark, end in zip(marks, (*(m.start() for m in marks[1:]), len(typed)), strict=False):
        said = " ".join(typed[mark.end() : end].split()).rstrip(";").rstrip()
        key = KEYS[mark[1].casefold()]
        if said:
            found[key] = f"{found[key]}; {said}" if key in found else said
    return Reason(words, tuple(found.items()))


def told_reason(typed: str) -> str | None:
    """The parts as they will be kept, to stand under the line as it is typed; None where there are none."""
    parts = heard_reason(typed).trailers
    return " · ".join(f"{key.replace('-', ' ').lower()}: {said}" for key, said in parts) or None
