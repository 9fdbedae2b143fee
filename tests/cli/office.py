"""A small office for the command line: four pupils, a few days of history, and one who signs."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from senco_tui.casework.casefile import Section
from senco_tui.casework.ehc import Ehc
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Concern, Need, Person, Pupil, StatusSpell
from senco_tui.casework.record import Contact, Review
from senco_tui.casework.setting import Calendar, Closure, Colleague, Staff, StoreFile, Term
from senco_tui.casework.vocabulary import Channel, Flag, NeedType, Status
from senco_tui.desk.founding import found_store
from senco_tui.desk.opening import account_name
from senco_tui.document.write import write
from senco_tui.history.founding import Founded
from senco_tui.history.sentence import compose

UTC = timezone(timedelta(0))
SUPPORT = (StatusSpell(Status.SUPPORT, date(2025, 9, 1)),)
ADA = Pupil(
    "Ada Okafor",
    born=date(2017, 3, 4),
    year="4",
    class_group="4B",
    status=SUPPORT,
    needs=(Need(NeedType.SPLD, 1),),
    flags=(Flag.EAL,),
    people=(Person("Ngozi Okafor", "mother", parental_responsibility=True),),
)
SAM = Pupil("Sam Bell", born=date(2015, 5, 6), year="6", status=(StatusSpell(Status.EHC, date(2024, 1, 8)),))
EVA = Pupil(
    "Eva Novak",
    born=date(2018, 1, 2),
    year="3",
    concern=Concern(date(2026, 9, 8), decide_by=date(2026, 10, 20)),
)
DYLAN = Pupil("Dylan Price", born=date(2014, 1, 2), year="6", left=date(2026, 7, 20), status=SUPPORT)

O1 = Outcome(
    "o1", "Reads a page aloud to an adult", baseline="12 words", target="40 words", by=date(2027, 2, 12)
)
O2 = Outcome(
    "o2", "Asks for help with a card", baseline="never", target="3 of 5 lessons", by=date(2027, 2, 12)
)
O2_NOW = Outcome("o2", "Asks for help by raising a card", baseline="never", target="4 of 5 lessons")
PLAN = Plan(2, since=date(2026, 9, 14), review_due=date(2026, 11, 6), outcomes=(O1, O2))
PLAN_NOW = Plan(2, since=date(2026, 9, 14), review_due=date(2026, 11, 6), outcomes=(O1, O2_NOW))
VOICE = (Section("What Ada says", "I like it when it is quiet."),)

CALENDAR = Calendar(
    terms=(
        Term("autumn", date(2026, 9, 2), date(2026, 12, 18)),
        Term("spring", date(2027, 1, 4), date(2027, 3, 25)),
        Term("summer", date(2027, 4, 12), date(2027, 7, 21)),
    ),
    closures=(Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term"),),
)


def _head(case: str, document: str, value: object, words: tuple[Section, ...] = ()) -> dict[str, bytes]:
    ending = "yaml" if document == "ehc" else "md"
    return {
        f"pupils/{case[:3]}/{case}/{document}.{ending}": write(document, value, words, case=case).encode()
    }


def first_files() -> dict[str, bytes]:
    """The files of the first day."""
    staff = Staff((Colleague("jm", "Jo Marsh", "SENCo", account=account_name(), email="jo@elm.invalid"),))
    own = {
        "senco.yaml": write("senco", StoreFile(1, "Elm Lane Primary"), case=None),
        "setting/staff.yaml": write("setting/staff", staff, case=None),
        "setting/calendar.yaml": write("setting/calendar", CALENDAR, case=None),
    }
    return {
        **{path: text.encode() for path, text in own.items()},
        **_head("P24-001", "casefile", ADA),
        **_head("P24-001", "plan", PLAN, VOICE),
        **_head("P23-004", "casefile", SAM),
        **_head("P23-004", "ehc", Ehc(la="Elmshire", plan_made=date(2026, 2, 10))),
        **_head("P26-002", "casefile", EVA),
        **_head("P21-009", "casefile", DYLAN),
    }


def _commit(
    day: int, sentence: str, files: dict[str, bytes], why: str = "", change: str = "written"
) -> Founded:
    case, _, rest = sentence.partition(" ")
    trailers = (("Case", case), ("Document", rest.partition(":")[0]), ("Change", change))
    message = compose(sentence, why, trailers)
    return Founded(message, "Jo Marsh", "jo@elm.invalid", datetime(2026, 9, day, 15, 0, tzinfo=UTC), files)


def found_office(root: Path) -> Path:
    """Make the office at `root` and return it."""
    contact = Contact(date(2026, 9, 20), Channel.PHONE, present=("mother",))
    review = Review(date(2026, 9, 25), cycle=1, present=("parent", "pupil"))
    found_store(
        root,
        [
            _commit(14, "senco: store begun", first_files()),
            _commit(
                20,
                "P24-001 contacts/2026-09-20-1: phone contact of Sun 20 Sep 2026 logged",
                _head("P24-001", "contacts/2026-09-20-1", contact),
            ),
            _commit(
                25,
                "P24-001 reviews/2026-09-25: review held: no outcomes judged",
                _head("P24-001", "reviews/2026-09-25", review),
            ),
            _commit(
                28,
                "P24-001 plan: outcome o2 reworded",
                _head("P24-001", "plan", PLAN_NOW, VOICE),
                "She lost the card twice.",
                "outcome-amended",
            ),
        ],
    )
    return root
