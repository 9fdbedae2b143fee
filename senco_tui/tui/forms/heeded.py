"""Which fields of a record are heeded while they are typed, and what an entry still lacks to be measured."""

from collections.abc import Callable
from typing import Any

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.plan import Outcome
from senco_tui.casework.provision import Provision
from senco_tui.casework.wording import (
    remark,
    still_lacks,
    wanting_in_line,
    wanting_in_outcome,
    wanting_in_provision,
)

Heed = Callable[[str], str | None]
"""A remark on words while they are typed; None where there is nothing to say."""

HEEDED = {
    "Outcome": ("text", "target", "measure", "strategies", "provision"),
    "EhcOutcome": ("text",),
    "SectionF": ("text",),
    "Provision": ("name", "entry_measure", "exit_measure"),
    "Adjustment": ("text",),
}
"""The fields that bind someone, by their record. What somebody said, or what was seen, is theirs."""

MEASURED: dict[type, str] = {Outcome: "text", SectionF: "text", Provision: "name"}
"""What ought to be measured, and the field under which stands what is wanting."""


def heed_of(place: tuple[str, str]) -> Heed | None:
    """The remark on a field; `place` is the name of its record and its own."""
    kind, name = place
    return remark if name in HEEDED.get(kind, ()) else None


def wanting_in(value: Any) -> str | None:
    """What an entry still lacks, as a sentence; None where nothing does, or where it is none."""
    match value:
        case Outcome():
            return still_lacks(wanting_in_outcome(value))
        case SectionF():
            return still_lacks(wanting_in_line(value))
        case Provision():
            return still_lacks(wanting_in_provision(value))
    return None
