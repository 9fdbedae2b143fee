"""What is given: an intervention or one-to-one support, and what was delivered on a day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.vocabulary import Layer


@dataclass(frozen=True, slots=True)
class Provision:
    """A group or one-to-one provision (`provision/talk-boost-a.yaml`); minutes are for one session."""

    name: str
    area: str | None = None
    layer: Layer | None = None
    lead: str | None = None
    role: str | None = None
    minutes: int | None = None
    per_week: Decimal | None = None
    weeks: int | None = None
    group_size: int | None = None
    since: date | None = None
    until: date | None = None
    pupils: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    entry_measure: str | None = None
    entry_measured: date | None = None
    exit_measure: str | None = None
    exit_measured: date | None = None
    resources_cost: Decimal | None = None
    external_cost: Decimal | None = None
    funding: str | None = None
    review_due: date | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """A pupil who should have been there, and why not."""

    pupil: str
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One session given (`delivery/talk-boost-a/2026-11-16.yaml`)."""

    happened: date
    minutes: int
    led_by: str | None = None
    present: tuple[str, ...] = ()
    absent: tuple[Absence, ...] = ()
