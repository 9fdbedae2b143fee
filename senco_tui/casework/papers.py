"""The setting's own records: the papers it must publish, its money, its training and its complaints.

Source: Children and Families Act 2014 s.69; SEND Regulations 2014 schedule 1; Equality Act 2010 schedule 10.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.choices import ComplaintStage
from senco_tui.casework.vocabulary import NeedType


@dataclass(frozen=True, slots=True)
class SettingPaper:
    """One paper the setting keeps and publishes: policy, information report, accessibility plan, strategy."""

    approved: date | None = None
    approved_by: str | None = None
    published: date | None = None
    address: str | None = None
    review_due: date | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One line of money in pounds; `spent` as it stood on `as_of`."""

    id: str
    text: str
    planned: Decimal | None = None
    spent: Decimal | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class FinancialYear:
    """One year's money, April to March: the notional SEN budget, top-ups, and what it is spent on."""

    id: str
    since: date
    until: date
    notional: Decimal | None = None
    top_up: Decimal | None = None
    pupil_premium: Decimal | None = None
    other: Decimal | None = None
    lines: tuple[BudgetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Budget:
    """The setting's money for SEN, a year at a time (`setting/budget.yaml`)."""

    years: tuple[FinancialYear, ...] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """One training for staff, planned or held; `audience` says for whom, `present` who came, by id."""

    id: str
    topic: str
    planned: date | None = None
    held: date | None = None
    provider: str | None = None
    needs: tuple[NeedType, ...] = ()
    audience: str | None = None
    present: tuple[str, ...] = ()
    cost: Decimal | None = None
    effect: str | None = None


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """What staff are trained in (`setting/training.yaml`)."""

    courses: tuple[Course, ...] = ()


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint about SEN provision, by the role of who made it; `case` is the pupil's reference."""

    id: str
    received: date
    about: str
    made_by: str | None = None
    case: str | None = None
    stage: ComplaintStage | None = None
    acknowledged: date | None = None
    answered: date | None = None
    outcome: str | None = None
    closed: date | None = None
    learned: str | None = None


@dataclass(frozen=True, slots=True)
class Complaints:
    """The setting's complaints about SEN (`setting/complaints.yaml`)."""

    complaints: tuple[Complaint, ...] = ()
