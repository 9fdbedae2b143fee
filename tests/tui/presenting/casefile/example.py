"""An invented case file with something in every document, for pages to be laid out from."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from senco_tui.casework.attention import Attention, Snooze, Waiting
from senco_tui.casework.casefile import CaseFile, Filed, Section
from senco_tui.casework.ehc import AnnualReview, Ehc, EhcNeed, EhcOutcome, Invitee, SectionF
from senco_tui.casework.plan import Outcome, Plan, Profile
from senco_tui.casework.pupil import Need, Person, Pupil, StatusSpell
from senco_tui.casework.record import Action, Contact, Entry, Judgement, Note, Request, Review
from senco_tui.casework.vocabulary import (
    Act,
    Channel,
    Flag,
    Force,
    Layer,
    Met,
    NeedType,
    NextStep,
    NoteKind,
    RequestKind,
    Side,
    Status,
)
from senco_tui.clocks.clock import Clock
from senco_tui.tui.presenting.casefile.opened import Opened, Stood

TODAY = date(2026, 11, 16)

PUPIL = Pupil(
    name="Ada Okafor",
    pronouns="she/her",
    born=date(2017, 3, 4),
    year="5",
    class_group="5K",
    upn="T999200005001",
    admitted=date(2021, 9, 6),
    status=(
        StatusSpell(Status.SUPPORT, date(2022, 1, 10), date(2025, 11, 3)),
        StatusSpell(Status.EHC, date(2025, 11, 4), reason="plan made"),
    ),
    needs=(Need(NeedType.SLCN, 1, date(2022, 1, 10)), Need(NeedType.SEMH, 2)),
    flags=(Flag.LOOKED_AFTER, Flag.EAL),
    home_language="Igbo",
    attendance=Decimal("88.5"),
    key_person="Ms Hughes",
    people=(Person("Grace Okafor", "mother", True, "phone", "01632 960001"),),
)

PLAN = Plan(
    cycle=3,
    since=date(2026, 9, 7),
    review_due=date(2026, 12, 4),
    needs=(NeedType.SLCN,),
    layer=Layer.TARGETED,
    key_person="Ms Hughes",
    agreed_by=("parent", "pupil"),
    agreed=date(2026, 9, 10),
    outcomes=(
        Outcome(
            "o1",
            "Ada reads a page of her own choosing aloud to an adult.",
            NeedType.SLCN,
            "20 words a minute",
            "timed reading, weekly",
            "45 words a minute",
            date(2025, 9, 4),
            date(2027, 2, 12),
            ("pre-teach the words of each text", "read aloud daily to an adult"),
            ("talk-boost-a",),
            "class teacher and home",
        ),
        Outcome("o2", "Ada asks for help before she is upset."),
    ),
)

CASE = CaseFile(
    reference="P24-017",
    pupil=Filed(
        "casefile", PUPIL, "a1", (Section("Strengths", "Ada *loves* maps and knows every bus route."),)
    ),
    profile=Filed(
        "profile",
        Profile(date(2026, 9, 7), ("pupil", "parent")),
        "a2",
        (Section("How best to support me", "- give me time\n- show me a picture"),),
    ),
    plan=Filed("plan", PLAN, "a3", (Section("Views", "I want to read to my brother."),)),
    reviews=(
        Filed(
            "reviews/2026-03-12",
            Review(
                date(2026, 3, 12),
                1,
                ("parent", "class teacher"),
                (Judgement("o1", "Ada reads a page aloud.", Met.NOT),),
                NextStep.CONTINUE,
                date(2026, 3, 16),
            ),
            "a4",
        ),
        Filed(
            "reviews/2026-07-09",
            Review(
                date(2026, 7, 9),
                2,
                ("parent", "pupil"),
                (
                    Judgement("o1", "Ada reads a page aloud.", Met.PARTLY, 1, "Half a page to Ms Hughes."),
                    Judgement("o2", "Ada asks for help.", Met.MET),
                ),
            ),
            "a5",
            (Section("Pupil voice", "It is easier now."),),
        ),
    ),
    contacts=(
        Filed(
            "contacts/2026-11-03-1",
            Contact(
                date(2026, 11, 3),
                Channel.PHONE,
                "parent",
                ("mother",),
                "reading at home",
                actions=(Action("a1", "send the word list", "class teacher", date(2026, 11, 10)),),
            ),
            "a6",
            (Section("", "Grace rang about the reading book."),),
        ),
    ),
    notes=(
        Filed(
            "notes/2026-11-10-1",
            Note(date(2026, 11, 10), NoteKind.PUPIL_VOICE, by="Ms Hughes"),
            "a7",
            (Section("", "Ada said the timer makes her nervous."),),
        ),
    ),
    requests=(
        Filed(
            "requests/2026-10-02-salt",
            Request(
                "speech and language therapy",
                RequestKind.REFERRAL,
                "expressive language",
                "mother",
                date(2026, 10, 1),
                date(2026, 11, 13),
                (
                    Entry(date(2026, 10, 2), Act.ASKED, "SENCo", "therapy service"),
                    Entry(date(2026, 10, 30), Act.NUDGED, "SENCo", "therapy service", "by email"),
                ),
            ),
            "a8",
        ),
    ),
    ehc=Filed(
        "ehc",
        Ehc(
            la="Exampleshire",
            requested=date(2025, 6, 2),
            requested_by="school",
            decided=date(2025, 7, 10),
            decision="assess",
            plan_made=date(2025, 11, 4),
            needs=(EhcNeed("b1", "Ada finds it hard to follow spoken instructions.", NeedType.SLCN),),
            outcomes=(EhcOutcome("e1", "By the end of Key Stage 2 Ada follows three steps.", "b1"),),
            provision=(
                SectionF("f1", "Small group language work.", "b1", "e1", "TA", 20, Decimal("3"), 38, 4),
                SectionF("f2", "Access to a quiet place.", "b1", "e1"),
            ),
        ),
        "a9",
    ),
    annual_reviews=(
        Filed(
            "annual-reviews/2026-11-04",
            AnnualReview(
                meeting=date(2026, 11, 4),
                met=date(2026, 11, 4),
                recommendation="keep",
                invitees=(
                    Invitee("parent", attended=True),
                    Invitee("educational psychologist", attended=False),
                ),
            ),
            "b1",
        ),
    ),
    attention=Filed(
        "attention",
        Attention(
            (Waiting("w1", "sleep diary", "mother", date(2026, 11, 3), date(2026, 11, 20)),),
            (Snooze("quiet", date(2026, 11, 30), "new class teacher settling in", date(2026, 11, 2), 2),),
        ),
        "b2",
    ),
)


def clock(words: str, due: date | None, **more: object) -> Clock:
    """A running clock of ours with those words."""
    made = Clock(
        "P24-017",
        words.replace(" ", "_"),
        date(2026, 9, 1),
        due,
        due,
        None,
        None,
        Side.SCHOOL,
        Force.MUST,
        "basis",
        "working",
        words=words,
    )
    return replace(made, **more)  # type: ignore[arg-type]


OPENED = Opened(
    CASE,
    TODAY,
    clocks=(
        clock("plan review", date(2026, 12, 4), document="plan"),
        clock("annual review report", date(2026, 11, 18), document="annual-reviews/2026-11-04"),
        clock(
            "answer to our referral", date(2026, 11, 9), side=Side.AGENCY, document="requests/2026-10-02-salt"
        ),
        clock("transition review", None, missing="no date of the meeting", start=None),
    ),
    stood={"o1": Stood(date(2026, 3, 12), 2)},
)
