"""A case file from a line of plain facts, so that a table of cases can be read by a SENCo.

Facts are parted by `;`, the parts of one fact by `,`: `K since 1 Sep 2025; plan from 7 Sep 2026, review due
20 Nov 2026; review 6 Jul 2026, with parent, o1 not; request to SaLT, asked 2 Oct 2026, turn SaLT`.
"""

import re
from dataclasses import fields, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from senco_tui.casework.attention import Attention, Snooze, Waiting
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview, Ehc, Invitee, SectionF
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Concern, PartTime, Pupil, StatusSpell
from senco_tui.casework.record import Action, Contact, Entry, Judgement, Note, Request, Review
from senco_tui.casework.setting import (
    Agencies,
    Agency,
    Calendar,
    Closure,
    Colleague,
    Duties,
    Rule,
    Setting,
    Staff,
    StoreFile,
    Term,
)
from senco_tui.casework.vocabulary import (
    Act,
    Flag,
    Force,
    Met,
    NoteKind,
    RequestKind,
    SettingKind,
    Side,
    Status,
)

RULES = Path(__file__).resolve().parents[2] / "senco_tui" / "clocks" / "rules"
DAY = re.compile(r"(?:\w{3} )?(\d{1,2} \w{3} \d{4})")


def day(text: str) -> date:
    """`Mon 7 Sep 2026` or `7 Sep 2026`; a weekday that is wrong is a mistake of the table."""
    found = datetime.strptime(DAY.fullmatch(text.strip())[1], "%d %b %Y").date()  # type: ignore[index]
    said = text.split()[0]
    assert said.isdecimal() or said == f"{found:%a}", f"{text} is a {found:%A}"
    return found


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The rules as they ship, read without the document room."""
    found = []
    for path in sorted(RULES.glob("*.yaml")):
        for raw in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
            found.append(Rule(**{**raw, "side": Side(raw["side"]), "force": Force(raw["force"])}))
    return tuple(found)


def _closed(kind: str, since: str, until: str | None = None) -> Closure:
    return Closure(day(since), day(until or since), kind)


CALENDAR = Calendar(
    terms=(
        Term("autumn", day("3 Sep 2024"), day("20 Dec 2024")),
        Term("spring", day("6 Jan 2025"), day("4 Apr 2025")),
        Term("summer", day("22 Apr 2025"), day("22 Jul 2025")),
        Term("autumn", day("3 Sep 2025"), day("19 Dec 2025")),
        Term("spring", day("5 Jan 2026"), day("27 Mar 2026")),
        Term("summer", day("13 Apr 2026"), day("21 Jul 2026")),
        Term("autumn", day("2 Sep 2026"), day("18 Dec 2026")),
        Term("spring", day("4 Jan 2027"), day("25 Mar 2027")),
        Term("summer", day("12 Apr 2027"), day("21 Jul 2027")),
    ),
    closures=(
        _closed("half-term", "28 Oct 2024", "1 Nov 2024"),
        _closed("half-term", "17 Feb 2025", "21 Feb 2025"),
        _closed("half-term", "26 May 2025", "30 May 2025"),
        _closed("half-term", "27 Oct 2025", "31 Oct 2025"),
        _closed("half-term", "16 Feb 2026", "20 Feb 2026"),
        _closed("half-term", "25 May 2026", "29 May 2026"),
        _closed("half-term", "26 Oct 2026", "30 Oct 2026"),
        _closed("inset", "4 Jan 2027"),
        _closed("half-term", "15 Feb 2027", "19 Feb 2027"),
        _closed("bank", "3 May 2027"),
        _closed("half-term", "31 May 2027", "4 Jun 2027"),
    ),
)
"""Three academic years of an invented primary."""

AGENCIES = Agencies(
    (
        Agency("salt", "SaLT", Side.AGENCY, chase_after_days=28),
        Agency("camhs", "CAMHS", Side.AGENCY),
        Agency("ep", "Educational psychology", Side.AGENCY),
        Agency("county", "Made-up County", Side.LA),
    )
)
STAFF = Staff(
    (
        Colleague("priya", "Priya Anand", "SENCo", appointed=day("1 Sep 2024")),
        Colleague("tom", "Tom Wells", "class teacher"),
    )
)
DUTIES = Duties(
    information_report=day("1 Sep 2026"),
    policy=day("1 Sep 2026"),
    accessibility_plan=day("1 Sep 2025"),
    inclusion_strategy=day("1 Oct 2026"),
    governors_report=day("1 Oct 2026"),
)


def setting(
    kind: str = "primary", *, calendar: Calendar | None = CALENDAR, rules_off: str = "", **thresholds: int
) -> Setting:
    """The invented school, with nothing owing as a setting on 16 Nov 2026."""
    store = StoreFile(
        1,
        "Made-up School",
        SettingKind(kind),
        la="Made-up County",
        thresholds=thresholds,
        rules_off=tuple(rules_off.split()),
    )
    return Setting(store, calendar, STAFF, AGENCIES, DUTIES, shipped_rules())


def case(facts: str, reference: str = "P25-001", name: str = "Ada Okafor") -> CaseFile:
    """The case file those facts make."""
    made = CaseFile(reference, pupil=Filed("casefile", Pupil(name=name), "f"))
    for fact in (f.strip() for f in facts.split(";") if f.strip()):
        made = _with(made, fact)
    return made


def _with(made: CaseFile, fact: str) -> CaseFile:
    head, *parts = (p.strip() for p in fact.split(","))
    for pattern, add in _FACTS:
        if m := re.fullmatch(pattern, head):
            return add(made, m, parts)
    raise AssertionError(f"no such fact: {fact}")


def _pupil(made: CaseFile, **changes: Any) -> CaseFile:
    assert made.pupil is not None
    return replace(made, pupil=replace(made.pupil, value=replace(made.pupil.value, **changes)))


def _ehc(made: CaseFile, **changes: Any) -> CaseFile:
    value = made.ehc.value if made.ehc else Ehc()
    return replace(made, ehc=Filed("ehc", replace(value, **changes), "f"))


def _plan(made: CaseFile, **changes: Any) -> CaseFile:
    value = made.plan.value if made.plan else Plan(cycle=1)
    return replace(made, plan=Filed("plan", replace(value, **changes), "f"))


def _attention(made: CaseFile, field: str, value: object) -> CaseFile:
    now = made.attention.value if made.attention else Attention()
    new = replace(now, **{field: (*getattr(now, field), value)})
    return replace(made, attention=Filed("attention", new, "f"))


def _dated(parts: list[str], value: type) -> dict[str, Any]:
    """`report sent 18 Nov 2026` → report_sent: date; `decision amend` → decision: text."""
    found: dict[str, Any] = {}
    names = sorted((f.name for f in fields(value)), key=len, reverse=True)
    for part in parts:
        name = next((n for n in names if part.startswith(n.replace("_", " "))), None)
        assert name, f"{value.__name__} has no field for “{part}”"
        rest = part[len(name) :].strip()
        found[name] = day(rest) if DAY.fullmatch(rest) else _plain(rest)
    return found


def _plain(text: str) -> object:
    return int(text) if text.isdecimal() else {"yes": True, "no": False, "": None}.get(text, text)


def _status(made: CaseFile, m: re.Match[str], _: list[str]) -> CaseFile:
    assert made.pupil is not None
    spell = StatusSpell(Status(m[1]), day(m[2]))
    return _pupil(made, status=(*made.pupil.value.status, spell))


def _flag(made: CaseFile, m: re.Match[str], _: list[str]) -> CaseFile:
    assert made.pupil is not None
    return _pupil(made, flags=(*made.pupil.value.flags, Flag(m[0])))


def _review(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    present = tuple(p.removeprefix("with ") for p in parts if p.startswith("with "))
    judged = [re.fullmatch(r"(o\d+) (met|partly|not)(?: ([+-]?\d))?", p) for p in parts]
    outcomes = tuple(Judgement(j[1], j[1], Met(j[2]), int(j[3]) if j[3] else None) for j in judged if j)
    cycle = next((int(p.removeprefix("cycle ")) for p in parts if p.startswith("cycle ")), None)
    value = Review(day(m[1]), cycle=cycle, present=present, outcomes=outcomes)
    filed = Filed(f"reviews/{value.happened}", value, "f")
    return replace(made, reviews=tuple(sorted((*made.reviews, filed), key=lambda r: r.value.happened)))


def _contact(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    present = tuple(p.removeprefix("with ") for p in parts if p.startswith("with "))
    actions = tuple(_action(p) for p in parts if p.startswith("action "))
    topic = next((p.removeprefix("topic ") for p in parts if p.startswith("topic ")), None)
    value = Contact(
        day(m[2]), present=present, topic=topic, counts_as_meeting=m[1] == "meeting", actions=actions
    )
    filed = Filed(f"contacts/{value.happened}-{len(made.contacts) + 1}", value, "f")
    return replace(made, contacts=(*made.contacts, filed))


def _action(text: str) -> Action:
    m = re.fullmatch(r"action (\w+)(?: (.*?))?(?: due (\d.*?))?(?: done (\d.*))?", text)
    assert m, text
    return Action(m[1], m[2] or "ring", due=day(m[3]) if m[3] else None, done=day(m[4]) if m[4] else None)


def _note(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    kind = NoteKind.PUPIL_VOICE if m[1] == "voice" else NoteKind.NOTE
    topic = next((p.removeprefix("topic ") for p in parts if p.startswith("topic ")), None)
    value = Note(day(m[2]), kind, topic=topic)
    return replace(made, notes=(*made.notes, Filed(f"notes/{value.happened}-{len(made.notes)}", value, "f")))


def _request(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    entries: list[Entry] = []
    extra: dict[str, Any] = {}
    for part in parts:
        if part.startswith("turn "):
            entries[-1] = replace(entries[-1], turn=part.removeprefix("turn "))
        elif part.startswith("chase by "):
            extra["chase_by"] = day(part.removeprefix("chase by "))
        else:
            act, _, on = part.partition(" ")
            entries.append(Entry(day(on), Act(act)))
    name = f"requests/{entries[0].on if entries else '2026-09-01'}-{m[1].split()[0].lower()}"
    value = Request(of=m[1], kind=RequestKind.REPORT, entries=tuple(entries), **extra)
    return replace(made, requests=(*made.requests, Filed(name, value, "f")))


def _annual(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    values = _dated([m[1], *[p for p in parts if not p.startswith("asked ")]], AnnualReview)
    asked = tuple(Invitee(p.removeprefix("asked ")) for p in parts if p.startswith("asked "))
    value = AnnualReview(**values, invitees=asked)
    filed = Filed(f"annual-reviews/{value.meeting or value.met or '2027-01-01'}", value, "f")
    return replace(made, annual_reviews=(*made.annual_reviews, filed))


def _outcome(made: CaseFile, m: re.Match[str], _: list[str]) -> CaseFile:
    now = made.plan.value.outcomes if made.plan else ()
    return _plan(made, outcomes=(*now, Outcome(m[1], "reads to line 5", by=day(m[2]) if m[2] else None)))


def _line(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    now = made.ehc.value.provision if made.ehc else ()
    given = tuple(p.removeprefix("by ") for p in parts if p.startswith("by "))
    value = SectionF(m[1], "support", minutes=int(m[2]), per_week=Decimal(m[3]), provision=given)
    return _ehc(made, provision=(*now, value))


def _concern(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    told = [p for p in (m[1], *parts) if p]
    return _pupil(made, concern=Concern(**_dated(told, Concern)))


def _waiting(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    told = _dated(parts, Waiting)
    value = Waiting("w1", "form", m[1], day(m[2]), **{"nudges": 0, **told})
    return _attention(made, "waiting", value)


def _snoozed(made: CaseFile, m: re.Match[str], parts: list[str]) -> CaseFile:
    times = next((int(p.split()[0]) for p in parts if p.endswith("times")), 1)
    return _attention(made, "snoozed", Snooze(m[1], day(m[2]), "away", day("2 Nov 2026"), times))


_D = r"((?:\w{3} )?\d{1,2} \w{3} \d{4})"
_FACTS: tuple[tuple[str, Any], ...] = (
    (rf"([NKE]) since {_D}", _status),
    (r"year (\w+)", lambda c, m, _: _pupil(c, year=m[1])),
    (r"attendance (\d+)", lambda c, m, _: _pupil(c, attendance=Decimal(m[1]))),
    (r"safeguarding pointer", lambda c, m, _: _pupil(c, safeguarding="with the lead")),
    (rf"suspended {_D}", lambda c, m, p: _pupil(c, suspensions=(day(m[1]), *[day(x) for x in p]))),
    (
        rf"part-time from {_D}(?: until {_D})?",
        lambda c, m, _: _pupil(c, part_time=PartTime(day(m[1]), day(m[2]) if m[2] else None)),
    ),
    (
        rf"(born|admitted|left|records sent|missing education|medical plan expires) {_D}",
        lambda c, m, _: _pupil(c, **{m[1].replace(" ", "_"): day(m[2])}),
    ),
    ("|".join(f.value for f in Flag), _flag),
    (r"concern(?: (.*))?", _concern),
    (
        r"plan(?: from (\d.*))?",
        lambda c, m, p: _plan(c, **({"since": day(m[1])} if m[1] else {}), **_dated(p, Plan)),
    ),
    (rf"outcome (o\d)(?: by {_D})?", _outcome),
    (rf"review {_D}", _review),
    (rf"(contact|meeting) {_D}", _contact),
    (rf"(note|voice) {_D}", _note),
    (r"request to (.+)", _request),
    (r"annual review (.+)", _annual),
    (r"line (f\d) (\d+) min × (\d)", _line),
    (rf"waiting for (\w+) since {_D}", _waiting),
    (rf"snoozed (\S+) until {_D}", _snoozed),
    (r"action .+", lambda c, m, _: _attention(c, "actions", _action(m[0]))),
    (r"broken (\S+)", lambda c, m, _: replace(c, broken=(*c.broken, m[1]))),
    (r"no ehc", lambda c, m, _: replace(c, ehc=None)),
    (r"no plan", lambda c, m, _: replace(c, plan=None)),
    (r"unreadable", lambda c, m, _: replace(c, pupil=None, broken=(*c.broken, "casefile"))),
    (
        rf"amended {_D}",
        lambda c, m, p: _ehc(c, amended=tuple(day(x) for x in (m[1], *p))),
    ),
    (r".+", lambda c, m, p: _ehc(c, **_dated([m[0], *p], Ehc))),
)
