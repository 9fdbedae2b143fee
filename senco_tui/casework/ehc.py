"""The EHC process: its dates, its sections' lines, and each annual review.

Source: Children and Families Act 2014 ss.36-45; SEND Regulations 2014; Code of Practice chapter 9.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality, NeedType


@dataclass(frozen=True, slots=True)
class EhcNeed:
    """One need of Section B."""

    id: str
    text: str
    code: NeedType | None = None


@dataclass(frozen=True, slots=True)
class EhcOutcome:
    """One outcome of Section E, tied to a need of Section B."""

    id: str
    text: str
    need: str | None = None


@dataclass(frozen=True, slots=True)
class SectionF:
    """One line of special educational provision: who, how long, how often, in what group.

    `provision` names what the setting gives for it (`talk-boost-a`), to hold promised against given.
    """

    id: str
    text: str
    need: str | None = None
    outcome: str | None = None
    who: str | None = None
    minutes: int | None = None
    per_week: Decimal | None = None
    weeks: int | None = None
    group_size: int | None = None
    provision: tuple[str, ...] = ()
    evidence: str | None = None


SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
"""The sections of a plan (SEND Regulations 2014 reg. 12)."""


@dataclass(frozen=True, slots=True)
class EhcSection:
    """Where one section of the plan stands, by its letter, and what it says in short."""

    letter: str
    where: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Ehc:
    """One pupil's way through an EHC needs assessment and plan (`ehc.yaml`); only trigger dates are kept.

    A plan's text is restricted unless it says otherwise (SEND Regulations 2014 reg. 17).
    """

    la: str | None = None
    officer: str | None = None
    requested: date | None = None
    requested_by: str | None = None
    decided: date | None = None
    decision: str | None = None
    advice_asked: date | None = None
    advice_sent: date | None = None
    refused: date | None = None
    draft_served: date | None = None
    draft_answered: date | None = None
    consulted: date | None = None
    consultation_answered: date | None = None
    plan_made: date | None = None
    amended: tuple[date, ...] = ()
    ceased: date | None = None
    reassessment_notice: date | None = None
    decision_letter: date | None = None
    mediation_certificate: date | None = None
    appealed: date | None = None
    next_phase: str | None = None
    next_phase_year: int | None = None
    placement: str | None = None
    band: str | None = None
    top_up: Decimal | None = None
    personal_budget: Decimal | None = None
    needs: tuple[EhcNeed, ...] = ()
    outcomes: tuple[EhcOutcome, ...] = ()
    provision: tuple[SectionF, ...] = ()
    sections: tuple[EhcSection, ...] = ()
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.RESTRICTED


@dataclass(frozen=True, slots=True)
class Invitee:
    """One person asked to an annual review, and what came of it."""

    role: str
    name: str | None = None
    invited: date | None = None
    advice_asked: date | None = None
    received: date | None = None
    attended: bool | None = None


@dataclass(frozen=True, slots=True)
class AnnualReview:
    """One annual review and its ladder of dates (`annual-reviews/2027-01-12.yaml`).

    `differences` are the differences of opinion its report must set out (reg. 20(8)).
    """

    meeting: date | None = None
    requests_sent: date | None = None
    notice_sent: date | None = None
    papers_sent: date | None = None
    met: date | None = None
    report_sent: date | None = None
    decided: date | None = None
    decision: str | None = None
    amendment_notice: date | None = None
    final: date | None = None
    recommendation: str | None = None
    adulthood_considered: bool | None = None
    phase_preference: str | None = None
    invitees: tuple[Invitee, ...] = ()
    differences: str | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.RESTRICTED
