"""Whether one pupil's file would stand being opened this minute: eight boxes, full or empty, and why.

Source: SEND Code of Practice 6.44-6.56 (assess, plan, do, review), 6.65 (parents met three times a year).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import YOUNG_PERSON
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Side, Status
from senco_tui.clocks.clock import is_past
from senco_tui.clocks.ehc_plan import decides_alone
from senco_tui.clocks.profile_review import A_THIRD, term_began
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.clocks.turn import turn_of

REVIEWED_WITHIN = {Status.EHC: timedelta(days=365), Status.SUPPORT: timedelta(days=183)}
"""How old the last review may be; the first cycle may wait for its own date."""

GIVEN_WITHIN = 10
"""School days within which each provision should have been given to the pupil."""

WITHOUT_CALENDAR = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Box:
    """One thing looked for: its name, whether it is there, and the fact or the lack in words."""

    name: str
    full: bool
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """The boxes of one pupil, in the order an inspector asks."""

    case: str
    boxes: tuple[Box, ...]

    @property
    def ready(self) -> bool:
        """Whether no box is empty."""
        return not self.empty

    @property
    def empty(self) -> tuple[Box, ...]:
        """The boxes to be filled."""
        return tuple(box for box in self.boxes if not box.full)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a card is filled from: the pupil, everyone's provision, the setting, its school days, the day."""

    case: CaseFile
    caseload: Caseload
    setting: Setting
    days: SchoolDays
    today: date


def readiness(at: Sight) -> Card:
    """The card of one pupil."""
    boxes = (_profile(at), _plan(at), _outcomes(at), _review(at), _voice(at), _parents(at), _given(at))
    return Card(at.case.reference, (*boxes, _people(at)))


def _dated(name: str, day: date | None, since: date, words: str, lacking: str) -> Box:
    """Full where the day is not before `since`."""
    if day is None:
        return Box(name, False, lacking)
    return Box(name, day >= since, f"{words} {spoken_day(day)}")


def _unreadable(at: Sight, name: str, document: str) -> Box | None:
    return Box(name, False, f"the {document} cannot be read") if document in at.case.broken else None


def _profile(at: Sight) -> Box:
    reviewed = at.case.profile.value.reviewed if at.case.profile else None
    lacking = "never reviewed" if at.case.profile else "no profile"
    found = _dated("profile", reviewed, term_began(at.days, at.today), "reviewed", lacking)
    return _unreadable(at, "profile", "profile") or found


def _plan(at: Sight) -> Box:
    if bad := _unreadable(at, "plan", "plan"):
        return bad
    due = at.case.plan.value.review_due if at.case.plan else None
    if due is None:
        return Box("plan", False, "no review date" if at.case.plan else "no plan")
    ahead = not is_past(due, at.today)
    return Box("plan", ahead, f"review {'due' if ahead else 'was due'} {spoken_day(due)}")


def _outcomes(at: Sight) -> Box:
    outcomes = at.case.plan.value.outcomes if at.case.plan else ()
    if not outcomes:
        return Box("outcomes", False, "no outcome")
    lacks = []
    for outcome in outcomes:
        fields = ("baseline", "measure", "target", "by")
        empty = [field for field in fields if getattr(outcome, field) is None]
        lacks += [f"{outcome.id} lacks {', '.join(empty)}"] if empty else []
    full = f"{len(outcomes)} with baseline, measure, target and date"
    return Box("outcomes", not lacks, "; ".join(lacks) or full)


def _review(at: Sight) -> Box:
    plan = at.case.plan.value if at.case.plan else None
    held = [r.value.happened for r in at.case.reviews]
    held += [r.value.met for r in at.case.annual_reviews if r.value.met]
    last = max((day for day in held if day <= at.today), default=None)
    due = plan.review_due if plan and plan.cycle <= 1 else None
    if last is None and due is not None and not is_past(due, at.today):
        return Box("last review", True, f"first cycle; due {spoken_day(due)}")
    status = at.case.status_on(at.today) or Status.SUPPORT
    since = at.today - REVIEWED_WITHIN.get(status, REVIEWED_WITHIN[Status.SUPPORT])
    return _dated("last review", last, since, "held", "none on file")


def _voice(at: Sight) -> Box:
    since = at.case.plan.value.since if at.case.plan else None
    heard = at.case.last_pupil_voice(at.today)
    return _dated("pupil voice", heard, since or term_began(at.days, at.today), "heard", "never heard")


def _parents(at: Sight) -> Box:
    met = [c.value.happened for c in at.case.contacts if c.value.counts_as_meeting]
    own = decides_alone(at.case, at.today)
    reviews = (r.value for r in at.case.reviews)
    met += [r.happened for r in reviews if r.with_family or (own and r.with_learner)]
    last = max((day for day in met if day <= at.today), default=None)
    return _dated(
        f"{YOUNG_PERSON if own else 'parents'} met", last, at.today - A_THIRD, "met", "no meeting on file"
    )


def _given(at: Sight) -> Box:
    live = [
        one.name.removeprefix("provision/")
        for one in at.caseload.provision
        if at.case.reference in one.value.pupils
        and (one.value.since is None or one.value.since <= at.today)
        and (one.value.until is None or one.value.until >= at.today)
    ]
    if not live:
        return Box("provision", False, "none names this pupil")
    missing = [name for name in live if not any(_deliveries(at, name))]
    if missing:
        return Box("provision", False, f"{', '.join(missing)} not given lately")
    return Box("provision", True, f"{', '.join(live)} given lately")


def _deliveries(at: Sight, provision: str) -> Iterator[date]:
    since = at.days.before(at.today, GIVEN_WITHIN) or at.today - WITHOUT_CALENDAR
    for one in at.caseload.deliveries:
        there = at.case.reference in one.value.present and one.value.minutes > 0
        if (
            there
            and one.name.startswith(f"delivery/{provision}/")
            and since <= one.value.happened <= at.today
        ):
            yield one.value.happened


def _people(at: Sight) -> Box:
    if bad := _unreadable(at, "people, consent", "casefile"):
        return bad
    people = at.case.pupil.value.people if at.case.pupil else ()
    holders = [one for one in people if one.parental_responsibility]
    lacks = [] if holders else ["no one with parental responsibility"]
    if holders and not any(one.phone or one.email or one.channel for one in holders):
        lacks.append("no way to reach them")
    asked = [r for r in at.case.requests if r.value.holder is not None and r.value.consent is None]
    outside = [r for r in asked if turn_of(r.value.of, at.setting).side is Side.AGENCY]
    lacks += [f"no consent for {one.name.removeprefix('requests/')}" for one in outside]
    return Box("people, consent", not lacks, "; ".join(lacks) or "reachable, consent noted")
