"""A store that holds one of every kind of record, each as the program writes it."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.arrangements import Adjustment, Adjustments, Arrangement, Arrangements
from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.casefile import Section
from senco_tui.casework.choices import ComplaintStage, ExamLevel
from senco_tui.casework.ehc import AnnualReview, Ehc, EhcNeed
from senco_tui.casework.papers import (
    Budget,
    BudgetLine,
    Complaint,
    Complaints,
    Course,
    FinancialYear,
    SettingPaper,
    TrainingPlan,
)
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.record import Entry, Request
from senco_tui.casework.risk import Risk, RiskPlan, Stage
from senco_tui.casework.setting import Agencies, Agency, Duties
from senco_tui.casework.transition import Transition, Visit
from senco_tui.casework.vocabulary import Act, RequestKind
from senco_tui.document.write import write
from tests.journeys.casefile.school import ADA, begin

DAY = date(2026, 10, 5)


def every_record(place: Path) -> Path:
    """A store with every kind of document, and gives its root."""
    mine = {
        "arrangements": Arrangements(
            "0417", arrangements=(Arrangement("a1", "25 per cent extra time", ExamLevel.KS2),)
        ),
        "adjustments": Adjustments(
            (Adjustment("a1", "noise at lunch", "eats in the library", where="hall"),)
        ),
        "risk": RiskPlan(DAY, risks=(Risk("r1", "leaves the room"),), stages=(Stage("s1", "worried"),)),
        "transition": Transition(destination="Hollin High", visits=(Visit("v1", DAY),)),
        "attention": Attention((Waiting("w1", "a report", "salt", DAY, DAY),)),
        "requests/2026-10-05-salt": Request(
            "salt", RequestKind.ADVICE, "attention in class", entries=(Entry(DAY, Act.ASKED, turn="agency"),)
        ),
        "ehc": Ehc("Northshire", requested=DAY, needs=(EhcNeed("b1", "finds change hard"),)),
        "annual-reviews/2027-01-12": AnnualReview(date(2027, 1, 12)),
    }
    year = FinancialYear(
        "y1", date(2026, 4, 1), date(2027, 3, 31), lines=(BudgetLine("l1", "cover", Decimal(900)),)
    )
    ours = {
        "setting/budget": Budget((year,)),
        "setting/training": TrainingPlan((Course("c1", "attachment"),)),
        "setting/complaints": Complaints(
            (Complaint("c1", DAY, "a late letter", stage=ComplaintStage.FORMAL),)
        ),
        "setting/agencies": Agencies((Agency("salt", "Speech and Language Therapy"),)),
        "setting/duties": Duties(policy=DAY),
        "provision/talk-boost-a": Provision("Talk Boost", minutes=30),
        "delivery/talk-boost-a/2026-11-09": Delivery(date(2026, 11, 9), 30),
    }
    papers = ("policy", "information-report", "accessibility-plan", "inclusion-strategy")
    words = (Section("What we believe", "Every pupil is ours."),)
    more = {path_of(d, ADA): write(d, v, case=ADA).encode() for d, v in mine.items()}
    more |= {path_of(d, None): write(d, v, case=None).encode() for d, v in ours.items()}
    for paper in papers:
        document = f"setting/{paper}"
        more[path_of(document, None)] = write(document, SettingPaper(DAY), words, case=None).encode()
    return begin(place, more)
