"""A store of any kind of setting with a record of every sort, in which nobody's words name its own things.

Whatever it shows of a pupil, a school or a parent is therefore the program's own saying.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from senco_tui.casework.arrangements import Adjustment, Adjustments, Arrangement, Arrangements
from senco_tui.casework.casefile import Section
from senco_tui.casework.ehc import AnnualReview, Ehc, EhcNeed, SectionF
from senco_tui.casework.provision import Absence, Delivery, Provision
from senco_tui.casework.pupil import Concern, Person, Pupil, StatusSpell
from senco_tui.casework.record import SCHOOL, Contact, Entry, Note, Request, Review
from senco_tui.casework.risk import Risk, RiskPlan
from senco_tui.casework.setting import Agencies, Agency, Colleague, Session, Staff
from senco_tui.casework.sharing import Shared
from senco_tui.casework.transition import Transition
from senco_tui.casework.vocabulary import Act, Channel, Flag, NoteKind, RequestKind, SettingKind, Side, Status
from senco_tui.desk.opening import account_name, create_store
from senco_tui.document.write import write
from tests.tui.small_store import MORNING, small_files

BORN = {SettingKind.COLLEGE: date(2008, 3, 4), SettingKind.NURSERY: date(2023, 3, 4)}
"""Of an age for the place: over compulsory school age, and under five."""

DAY = date(2026, 11, 12)


def fuller_store(folder: Path, kind: SettingKind) -> Path:
    """Make the store in `folder`/store and give its root: the small store, P24-001 with every record."""
    root = folder / "store"
    texts = {**_case(kind), **_setting()}
    files = {**small_files(kind), **{path: text.encode() for path, text in texts.items()}}
    create_store(root, files, when=MORNING, name="Ruth Ames", email="ruth@northfold.example").close()
    return root


def _case(kind: SettingKind) -> dict[str, str]:
    """Every record of one, and two whose heads have what the others lack."""
    born = BORN.get(kind, date(2017, 3, 4))
    head = Pupil(
        "Ada Okafor",
        born=born,
        status=(StatusSpell(Status.EHC, date(2024, 9, 9)),),
        flags=(Flag.LOOKED_AFTER, Flag.PUPIL_PREMIUM, Flag.FREE_SCHOOL_MEALS),
        people=(Person("Ngozi Okafor", "mother", parental_responsibility=True),),
        admitted=date(2024, 9, 9),
    )
    quiet = Pupil("Dylan Price", born=born, status=(StatusSpell(Status.SUPPORT, date(2025, 9, 9)),))
    amber = Pupil("Eva Novak", born=born, concern=Concern(raised=date(2026, 9, 14), parents_told=DAY))
    texts = {
        _path("P24-001", f"{name}.{ending}"): write(name, value, words, case="P24-001")
        for name, ending, value, words in _records()
    }
    return {
        **texts,
        _path("P24-001", "casefile.md"): write("casefile", head, case="P24-001"),
        _path("P24-003", "casefile.md"): write("casefile", quiet, case="P24-003"),
        _path("P25-001", "casefile.md"): write("casefile", amber, case="P25-001"),
        _path("P24-003", "reviews/2026-05-20.md"): write(
            "reviews/2026-05-20", Review(date(2026, 5, 20), cycle=1, present=("mother",)), case="P24-003"
        ),
    }


def _path(case: str, name: str) -> str:
    return f"pupils/{case[:3]}/{case}/{name}"


def _records() -> tuple[tuple[str, str, Any, tuple[Section, ...]], ...]:
    ehc = Ehc(
        requested=date(2026, 6, 1),
        decided=date(2026, 7, 1),
        advice_asked=date(2026, 7, 20),
        draft_served=date(2026, 11, 9),
        consulted=date(2026, 11, 9),
        needs=(EhcNeed("b1", "finds long talk hard"),),
        provision=(SectionF("f1", "talk in a small group", who="TA", minutes=30, per_week=Decimal(3),
                            group_size=4, provision=("talk",)),),
    )  # fmt: skip
    asked = Request(
        "salt",
        RequestKind.ADVICE,
        topic="how to talk",
        entries=(Entry(date(2026, 10, 2), Act.ASKED, "ra", "salt"), Entry(DAY, Act.ANSWERED, "salt", SCHOOL)),
    )
    plan = RiskPlan(written=DAY, risks=(Risk("r1", "runs off"),), key_adults=("Ruth Ames",))
    exams = Arrangements(consent=DAY, arrangements=(Arrangement("a1", "more time", told=DAY),))
    called = Contact(DAY, Channel.PHONE, SCHOOL, ("mother",), "how it goes", counts_as_meeting=True)
    words = (Section("", "It went well."),)
    return (
        ("ehc", "yaml", ehc, ()),
        ("annual-reviews/2026-12-01", "yaml", AnnualReview(meeting=date(2026, 12, 1)), ()),
        ("requests/2026-10-02-salt", "md", asked, ()),
        ("risk", "md", plan, ()),
        ("transition", "md", Transition(destination="the next place", moves=date(2027, 9, 1)), ()),
        ("arrangements", "yaml", exams, ()),
        ("adjustments", "yaml", Adjustments((Adjustment("d1", "stairs", "a lift"),)), ()),
        ("contacts/2026-11-12-1", "md", replace(called, shared=(Shared("mother", DAY),)), words),
        ("notes/2026-11-12-2", "md", Note(DAY, NoteKind.PUPIL_VOICE), words),
    )


def _setting() -> dict[str, str]:
    talk = Provision(
        "Talk together", lead="ra", minutes=30, per_week=Decimal(3), group_size=4, since=date(2026, 9, 7),
        pupils=("P24-001", "P24-003"),
    )  # fmt: skip
    held = Delivery(DAY, 30, "ra", ("P24-001",), (Absence("P24-003", "ill"),))
    person = Colleague(
        "ra", "Ruth Ames", "SENCo", account_name(), "ruth@northfold.example",
        sessions=(Session("monday", "9.30", pupils=("P24-001",)),),
    )  # fmt: skip
    agencies = Agencies((Agency("salt", "speech team"), Agency("panel", "panel", Side.SCHOOL)))
    return {
        "provision/talk.yaml": write("provision/talk", talk, case=None),
        "delivery/talk/2026-11-12.yaml": write("delivery/talk/2026-11-12", held, case=None),
        "setting/staff.yaml": write("setting/staff", Staff((person,)), case=None),
        "setting/agencies.yaml": write("setting/agencies", agencies, case=None),
        "setting/duties.yaml": "{}\n",
    }
