"""A weekly triage signed off: what was done, what waits, what slipped; called by its week."""

from dataclasses import dataclass, field
from datetime import date

FOLDER = "setting/triage"
"""Where the records lie, one a sitting, each called as its tag is: `setting/triage/2026-W47`."""


@dataclass(frozen=True, slots=True)
class Settled:
    """One reason of the sheet that was dealt with, or waits: the pupil's reference and the reason's id."""

    rule: str
    case: str | None = None


@dataclass(frozen=True, slots=True)
class Slipped:
    """One reason left standing; `breaks` is the day on which that costs something, None where none is set."""

    rule: str
    case: str | None = None
    breaks: date | None = None


@dataclass(frozen=True, slots=True)
class SignOff:
    """One triage signed off (`setting/triage/2026-W47.yaml`); references, ids and counts, and no word more.

    `by` is the staff id of whoever sat; `minutes` what the sitting took; `lanes` how many pupils stood in
    each lane at its end.
    """

    on: date
    by: str | None = None
    minutes: int | None = None
    lanes: dict[str, int] = field(default_factory=dict)
    done: tuple[Settled, ...] = ()
    waiting: tuple[Settled, ...] = ()
    slipped: tuple[Slipped, ...] = ()


def week_of(day: date) -> str:
    """The ISO week a day falls in, as tags and records are called: `2026-W47`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def numbered(week: str, number: int) -> str:
    """What a week's first, second … sign-off is called: `2026-W47`, then `2026-W47-2`."""
    return week if number == 1 else f"{week}-{number}"
