"""How a whole document is said when it comes or goes: what it is, and the facts that tell it from others."""

from collections.abc import Callable
from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import ranked
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Contact, Note, Request, Review
from senco_tui.casework.spoken import counted, spoken_day

Whole = tuple[str, str]
"""The noun, and what is said after it; '' where there is nothing to say."""


def spoken_whole(value: object) -> Whole:
    """`("plan", "cycle 3, 3 outcomes")`; a kind nobody has words for is `document`."""
    return _WHOLES.get(type(value).__name__, lambda _: ("document", ""))(value)


def _and(*parts: str | None) -> str:
    return ", ".join(p for p in parts if p)


def _day(words: str, day: Any) -> str | None:
    return f"{words} {spoken_day(day)}".strip() if day else None


def _count(those: Any, one: str, many: str | None = None) -> str | None:
    return counted(len(those), one, many) if those else None


def _pupil(pupil: Pupil) -> Whole:
    status = max(pupil.status, key=lambda s: s.since).code if pupil.status else None
    needs = ", ".join(f"{n.code} {ranked(n.rank)}" for n in pupil.needs)
    year = f"year {pupil.year}" if pupil.year and spoken.is_plain(pupil.year) else None
    concern = "concern raised" if pupil.concern else None
    return "case file", _and(year, f"status {status}" if status else None, needs, concern)


def _review(review: Review) -> Whole:
    stood = [f"{o.id} {o.met}" for o in review.outcomes if spoken.is_code(o.id)]
    cycle = f"cycle {review.cycle}" if review.cycle is not None else None
    return f"review of {spoken_day(review.happened)}", _and(cycle, *stood)


def _contact(contact: Contact) -> Whole:
    return f"{spoken.spoken_channel(contact.channel)}contact of {spoken_day(contact.happened)}", ""


def _note(note: Note) -> Whole:
    return f"{note.kind} of {spoken_day(note.happened)}", ""


def _request(request: Request) -> Whole:
    kind = "referral" if request.kind == "referral" else f"request for {request.kind}"
    return kind, _and(_day("asked", request.asked), _count(request.entries, "entry", "entries"))


def _attention(attention: Any) -> Whole:
    waiting = f"{len(attention.waiting)} waiting" if attention.waiting else None
    snoozed = f"{len(attention.snoozed)} snoozed" if attention.snoozed else None
    return "attention list", _and(waiting, snoozed, _count(attention.actions, "action"))


def _ehc(ehc: Any) -> Whole:
    lines = _count(ehc.provision, "Section F line")
    return "EHC record", _and(_day("request received", ehc.requested), lines)


def _provision(provision: Any) -> Whole:
    minutes = f"{provision.minutes} minutes" if provision.minutes else None
    times = f"{spoken.spoken_number(provision.per_week)} times a week" if provision.per_week else None
    there = f"{len(provision.pupils)} in the group" if provision.pupils else None
    return "provision", _and(minutes, times, there)


def _delivery(delivery: Any) -> Whole:
    there = f"{len(delivery.present)} present"
    return f"delivery of {spoken_day(delivery.happened)}", _and(f"{delivery.minutes} minutes", there)


def _sign_off(record: Any) -> Whole:
    counts = f"{len(record.done)} done, {len(record.waiting)} waiting, {len(record.slipped)} slipped"
    return f"triage of {spoken_day(record.on)}", counts


def _calendar(calendar: Any) -> Whole:
    return "calendar", _and(_count(calendar.terms, "term"), _count(calendar.closures, "closure"))


_WHOLES: dict[str, Callable[[Any], Whole]] = {
    "Pupil": _pupil,
    "Profile": lambda p: ("profile", _and(_day("reviewed", p.reviewed))),
    "Plan": lambda p: ("plan", _and(f"cycle {p.cycle}", counted(len(p.outcomes), "outcome"))),
    "Review": _review,
    "Contact": _contact,
    "Note": _note,
    "Request": _request,
    "Ehc": _ehc,
    "AnnualReview": lambda r: ("annual review", _and(_day("meeting", r.meeting), _day("met", r.met))),
    "Attention": _attention,
    "Provision": _provision,
    "Delivery": _delivery,
    "Staff": lambda s: ("staff list", _and(_count(s.staff, "colleague"))),
    "Calendar": _calendar,
    "Agencies": lambda a: ("agencies", _and(_count(a.agencies, "agency", "agencies"))),
    "Duties": lambda d: ("duties", ""),
    "Queries": lambda q: ("kept queries", _and(_count(q.queries, "line"))),
    "RuleBook": lambda r: ("rules", _and(_count(r.rules, "rule"))),
    "SignOff": _sign_off,
    "Arrangements": lambda a: ("access arrangements", _and(_count(a.arrangements, "arrangement"))),
    "Adjustments": lambda a: ("adjustments", _and(_count(a.adjustments, "adjustment"))),
    "RiskPlan": lambda r: ("risk plan", _and(_count(r.risks, "risk"), _day("review", r.review_due))),
    "Transition": lambda t: ("transition", _and(_day("moves", t.moves), _count(t.visits, "visit"))),
    "SettingPaper": lambda p: ("paper", _and(_day("approved", p.approved), _day("review", p.review_due))),
    "Budget": lambda b: ("budget", _and(_count(b.years, "year"))),
    "TrainingPlan": lambda t: ("training plan", _and(_count(t.courses, "course"))),
    "Complaints": lambda c: ("complaints", _and(_count(c.complaints, "complaint"))),
    "StoreFile": lambda s: ("store settings", f"format {s.format}"),
}
