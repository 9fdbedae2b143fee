"""Exam access arrangements and reasonable adjustments: what was asked, on what basis, decided and in force.

Source: JCQ access arrangements and reasonable adjustments; Equality Act 2010 ss.20, 85 and schedule 13.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.choices import AdjustmentDecision, AdjustmentKind, ExamBasis, ExamLevel, ExamOutcome
from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality


@dataclass(frozen=True, slots=True)
class WayOfWorking:
    """Evidence that an arrangement is how the pupil works every day: one subject, one day."""

    subject: str
    on: date
    seen: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """One test the assessor gave; `score` as reported, standardised where the test is."""

    test: str
    on: date | None = None
    score: str | None = None
    measures: str | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One access arrangement; `until` is the last day its approval holds."""

    id: str
    text: str
    level: ExamLevel | None = None
    basis: ExamBasis | None = None
    rules_year: str | None = None
    applied: date | None = None
    application: str | None = None
    outcome: ExamOutcome | None = None
    decided: date | None = None
    until: date | None = None
    told: date | None = None


@dataclass(frozen=True, slots=True)
class Arrangements:
    """One pupil's exam access arrangements (`arrangements.yaml`); Form 8's parts are kept as days."""

    candidate_number: str | None = None
    assessor: str | None = None
    assessor_qualification: str | None = None
    form8_part1: date | None = None
    form8_part2: date | None = None
    form8_part3: date | None = None
    consent: date | None = None
    arrangements: tuple[Arrangement, ...] = ()
    evidence: tuple[WayOfWorking, ...] = ()
    tests: tuple[Score, ...] = ()
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD


@dataclass(frozen=True, slots=True)
class Adjustment:
    """One adjustment or aid: the barrier, what is done, what was decided and why, whose it is."""

    id: str
    barrier: str
    text: str
    kind: AdjustmentKind | None = None
    asked: date | None = None
    asked_by: str | None = None
    decision: AdjustmentDecision | None = None
    decided: date | None = None
    reason: str | None = None
    owner: str | None = None
    cost: Decimal | None = None
    where: str | None = None
    since: date | None = None
    effect: str | None = None
    review_due: date | None = None


@dataclass(frozen=True, slots=True)
class Adjustments:
    """One pupil's reasonable adjustments (`adjustments.yaml`)."""

    adjustments: tuple[Adjustment, ...] = ()
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD
