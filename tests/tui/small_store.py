"""A real store of seven pupils, small enough to be made anew for every journey."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Concern, Need, Pupil, StatusSpell
from senco_tui.casework.record import Contact, Note, Review
from senco_tui.casework.setting import Calendar, Closure, Colleague, Duties, Staff, Term
from senco_tui.casework.vocabulary import Flag, NeedType, SettingKind, Status
from senco_tui.desk.beginning import first_files
from senco_tui.desk.opening import Store, account_name, create_store
from senco_tui.document.write import write

MORNING = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
"""When the store was begun; the journeys take place on Mon 16 Nov 2026."""

NAMES = {SettingKind.PRIMARY: "Northfold Primary (invented)"}
"""What the store is called, where its name says what kind of setting it is."""


def small_store(folder: Path, kind: SettingKind = SettingKind.PRIMARY) -> Path:
    """Make the store in `folder`/store and give its root.

    P24-001 Okafor has a review overdue, P24-002 Bell one to come, P24-003 Price has gone quiet, P25-001
    Novak is an amber past its date, P25-002 Rahim has no date at all, P23-001 Hart has left, and the file of
    P25-003 is broken.
    """
    root = folder / "store"
    person = {"name": "Ruth Ames", "email": "ruth@northfold.example"}
    create_store(root, small_files(kind), when=MORNING, **person).close()
    return root


def small_files(kind: SettingKind = SettingKind.PRIMARY) -> dict[str, bytes]:
    """The files of the small store, by their path."""
    files = {**first_files(NAMES.get(kind, "Northfold (invented)"), kind, account_name(), "Ruth Ames")}
    files.update({path: text.encode() for path, text in (_setting() | _pupils()).items()})
    files["pupils/P25/P25-003/casefile.md"] = b"---\nname: Ivy Marsh\nyear: 3\nstatus: [\n---\n"
    return files


def reopened(root: Path) -> Store:
    """The store, opened as the program opens it."""
    from senco_tui.desk.opening import open_store

    return open_store(root)


def _setting() -> dict[str, str]:
    """A calendar, and nothing owing by the setting itself, so that the sheet is about pupils."""
    autumn = Term("autumn", date(2026, 9, 2), date(2026, 12, 18))
    spring = Term("spring", date(2027, 1, 4), date(2027, 3, 25))
    half_term = Closure(date(2026, 10, 26), date(2026, 10, 30), "half-term", "autumn half-term")
    lately = date(2026, 9, 7)
    duties = Duties(lately, lately, lately, lately, lately)
    person = Colleague(
        "ra", "Ruth Ames", "SENCo", account_name(), "ruth@northfold.example",
        appointed=date(2025, 9, 1), qualified=date(2026, 7, 1),
    )  # fmt: skip
    return {
        "setting/calendar.yaml": write(
            "setting/calendar", Calendar((autumn, spring), (half_term,)), case=None
        ),
        "setting/duties.yaml": write("setting/duties", duties, case=None),
        "setting/staff.yaml": write("setting/staff", Staff((person,)), case=None),
    }


def _pupils() -> dict[str, str]:
    texts: dict[str, str] = {}
    for reference, pupil, plan in (
        ("P24-001", _pupil("Ada Okafor", "4", Status.EHC, (Flag.LOOKED_AFTER,)), _plan(date(2026, 11, 6))),
        ("P24-002", _pupil("Sam Bell", "6", Status.SUPPORT), _plan(date(2026, 11, 25))),
        ("P24-003", _pupil("Dylan Price", "2", Status.SUPPORT), _plan(date(2027, 3, 26))),
        ("P25-001", _amber("Eva Novak", "1"), None),
        ("P25-002", _pupil("Idris Rahim", "5", Status.SUPPORT), _plan(None)),
        ("P23-001", _leaver("Tom Hart"), None),
    ):
        folder = f"pupils/{reference[:3]}/{reference}"
        texts[f"{folder}/casefile.md"] = write("casefile", pupil, case=reference)
        if plan is not None:
            texts[f"{folder}/plan.md"] = write("plan", plan, _PROSE, case=reference)
    for reference, day in (("P24-001", "2026-11-03"), ("P24-002", "2026-11-10"), ("P25-002", "2026-11-09")):
        folder = f"pupils/{reference[:3]}/{reference}"
        happened = date.fromisoformat(day)
        contact = Contact(happened, present=("mother",), topic="how the week went")
        texts[f"{folder}/contacts/{day}-1.md"] = write(f"contacts/{day}-1", contact, case=reference)
    review = Review(date(2026, 5, 20), cycle=1, present=("parent", "pupil"))
    texts["pupils/P24/P24-003/reviews/2026-05-20.md"] = write("reviews/2026-05-20", review, case="P24-003")
    note = Note(date(2026, 11, 12), topic="reading")
    texts["pupils/P24/P24-001/notes/2026-11-12-1.md"] = write("notes/2026-11-12-1", note, case="P24-001")
    return texts


_PROSE = (Section("Views", "Ada says that small groups help her."),)


def _pupil(name: str, year: str, status: Status, flags: tuple[Flag, ...] = ()) -> Pupil:
    return Pupil(
        name,
        born=date(2017, 3, 4),
        year=year,
        class_group=f"{year}B",
        admitted=date(2021, 9, 6),
        status=(StatusSpell(status, date(2024, 9, 9)),),
        needs=(Need(NeedType.SLCN, 1, since=date(2024, 9, 9)),),
        flags=flags,
    )


def _amber(name: str, year: str) -> Pupil:
    raised = date(2026, 9, 14)
    concern = Concern(raised=raised, raised_by="class teacher", decide_by=raised + timedelta(days=42))
    return Pupil(name, born=date(2020, 6, 1), year=year, class_group=f"{year}A", concern=concern)


def _leaver(name: str) -> Pupil:
    status = (StatusSpell(Status.SUPPORT, date(2023, 9, 4), date(2026, 7, 17)),)
    return Pupil(name, born=date(2015, 1, 9), year="6", left=date(2026, 7, 17), status=status)


def _plan(review_due: date | None) -> Plan:
    outcomes = (
        Outcome("o1", "tells a story of three parts", need=NeedType.SLCN, by=date(2027, 2, 12)),
        Outcome("o2", "reads to line 3 aloud", need=NeedType.SLCN, by=date(2027, 2, 12)),
    )
    return Plan(2, since=date(2026, 9, 14), review_due=review_due, needs=(NeedType.SLCN,), outcomes=outcomes)
