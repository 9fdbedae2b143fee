"""What each value must mean beside its fields' types: ids once, days in order, codes that add up.

Said here as errors: an id that stands twice, a store of another format, a rule nobody could count. The rest
is understood as it stands and only told.
"""

from collections.abc import Callable, Hashable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from senco_tui.casework.arrangements import Adjustments
from senco_tui.casework.choices import AdjustmentDecision
from senco_tui.casework.ehc import Ehc
from senco_tui.casework.papers import Complaints
from senco_tui.casework.plan import Profile
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Request
from senco_tui.casework.setting import RuleBook, StoreFile
from senco_tui.casework.vocabulary import NeedType, Status, is_case
from senco_tui.document.checks_setting import rules_checked, store_checked
from senco_tui.document.codes import uln_fault, upn_fault
from senco_tui.document.complaint import Complaint, nearest
from senco_tui.document.fields import fields_of
from senco_tui.document.naming import day_of
from senco_tui.document.page_budget import too_many
from senco_tui.document.tree import Path

IN_ORDER: dict[str, tuple[tuple[str, str], ...]] = {
    "Pupil": (("born", "admitted"), ("admitted", "left")),
    "Concern": (("raised", "decide_by"), ("raised", "decided")),
    "Outcome": (("since", "by"),),
    "Plan": (("since", "review_due"),),
    "Waiting": (("since", "chase_by"),),
    "Snooze": (("since", "until"),),
    "OwnRule": (("valid_from", "valid_until"),),
    "Ehc": (("requested", "decided"), ("draft_served", "plan_made"), ("plan_made", "ceased")),
    "AnnualReview": (("met", "report_sent"), ("met", "decided")),
    "Arrangement": (("applied", "decided"), ("applied", "until")),
    "Adjustment": (("asked", "decided"), ("since", "review_due")),
    "RiskPlan": (("written", "review_due"),),
    "HandedOver": (("on", "receipt"),),
    "SettingPaper": (("approved", "review_due"),),
    "Complaint": (("received", "acknowledged"), ("received", "answered"), ("received", "closed")),
}
"""Days of one value that follow each other; wherever there are `since` and `until`, so do they."""


def checks(value: Any, document: str) -> Iterator[Complaint]:
    """Everything a whole value gets wrong that no single field shows; paths are those of the value."""
    yield from _within(value, ())
    more = _MORE.get(type(value))
    if more is not None:
        yield from more(value)
    if hasattr(value, "happened"):
        yield from _name_day(value, document)


def _within(value: Any, path: Path) -> Iterator[Complaint]:
    kind: Any = type(value)
    ordered, lists, groups = _plan(kind)
    for earlier, later in ordered:
        before, after = getattr(value, earlier), getattr(value, later)
        if before is not None and after is not None and after < before:
            sentence = f"“{later}” ({after}) lies before “{earlier}” ({before})."
            yield Complaint((*path, later), sentence, warning=True)
    for name, with_ids in lists:
        entries = getattr(value, name)
        if with_ids and len(entries) > 1:
            yield from _ids_once(entries, (*path, name))
        for place, entry in enumerate(entries):
            yield from _within(entry, (*path, name, place))
    for name in groups:
        inside = getattr(value, name)
        if inside is not None:
            yield from _within(inside, (*path, name))


def _ids_once(entries: tuple[Any, ...], path: Path) -> Iterator[Complaint]:
    seen: set[tuple[str, Any]] = set()
    for place, entry in enumerate(entries):
        known = entry.id, getattr(entry, "valid_from", None)
        if known in seen:
            near = _free_id(entry.id, {e.id for e in entries})
            sentence = f"The id “{entry.id}” stands twice in this list; give this one its own."
            yield Complaint((*path, place, "id"), sentence, near)
        seen.add(known)


def _free_id(wanted: str, taken: set[str]) -> str:
    letters = wanted.rstrip("0123456789") or "n"
    return next(f"{letters}{n}" for n in range(1, len(taken) + 2) if f"{letters}{n}" not in taken)


@cache
def _plan(
    kind: Hashable,
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, bool], ...], tuple[str, ...]]:
    known = fields_of(kind)
    ordered = list(IN_ORDER.get(kind.__name__, ()))  # type: ignore[attr-defined]
    if "since" in known and "until" in known and ("since", "until") not in ordered:
        ordered.append(("since", "until"))
    lists = tuple((n, "id" in fields_of(f.type)) for n, f in known.items() if f.nested and f.many)
    groups = tuple(n for n, f in known.items() if f.nested and not f.many)
    return tuple(ordered), lists, groups


def _name_day(value: Any, document: str) -> Iterator[Complaint]:
    named = day_of(document)
    if named is None:
        yield Complaint((), "The date in this file's name is no day of the calendar.", warning=True)
    elif named != value.happened:
        sentence = f"The file's name says {named}, but “happened” says {value.happened}."
        yield Complaint(("happened",), sentence, named.isoformat(), warning=True)


def _pupil(pupil: Pupil) -> Iterator[Complaint]:
    if pupil.upn and (fault := upn_fault(pupil.upn)):
        yield Complaint(("upn",), f"“{pupil.upn}” is no UPN: {fault[0]}.", fault[1], warning=True)
    if pupil.uln and (wrong := uln_fault(pupil.uln)):
        yield Complaint(("uln",), f"“{pupil.uln}” is no ULN: {wrong}.", warning=True)
    yield from _spells(pupil)
    on_plan = any(s.code is Status.EHC and s.until is None for s in pupil.status)
    ranks: set[int] = set()
    if pupil.local_status in tuple(Status):
        sentence = f"“{pupil.local_status}” is a census code; it belongs in “status”, with the day it began."
        yield Complaint(("local_status",), sentence, warning=True)
    standing = [n for n in pupil.needs if n.until is None]
    if standing and 1 not in {n.rank for n in standing}:
        place = pupil.needs.index(standing[0])
        yield Complaint(
            ("needs", place, "rank"), "No need has rank 1, so none is the primary one.", warning=True
        )
    for place, need in enumerate(pupil.needs):
        if need.until is not None:
            continue
        if need.rank in ranks:
            yield Complaint(("needs", place, "rank"), f"Two needs have rank {need.rank}.", warning=True)
        ranks.add(need.rank)
        if need.code is NeedType.NSA and on_plan:
            sentence = "NSA says that no specialist has assessed the need; for an EHC plan one has."
            yield Complaint(("needs", place, "code"), sentence, warning=True)
    if pupil.attendance is not None and not 0 <= pupil.attendance <= 100:
        yield Complaint(("attendance",), "“attendance” is a percentage, 0 to 100.", warning=True)


def _spells(pupil: Pupil) -> Iterator[Complaint]:
    spells = sorted(enumerate(pupil.status), key=lambda s: s[1].since)
    for (_, earlier), (place, later) in pairwise(spells):
        if earlier.until is None or earlier.until > later.since:
            sentence = f"The status “{earlier.code}” of {earlier.since} has not ended when this one begins."
            yield Complaint(("status", place, "since"), sentence, warning=True)


def _ehc(ehc: Ehc) -> Iterator[Complaint]:
    needs, outcomes = [n.id for n in ehc.needs], [o.id for o in ehc.outcomes]
    yield from _tied(ehc)
    for place, outcome in enumerate(ehc.outcomes):
        yield from _refers(("outcomes", place, "need"), outcome.need, needs)
    for place, line in enumerate(ehc.provision):
        yield from _refers(("provision", place, "need"), line.need, needs)
        yield from _refers(("provision", place, "outcome"), line.outcome, outcomes)


def _tied(ehc: Ehc) -> Iterator[Complaint]:
    """Section B, E and F hang together (SEND Regulations 2014 reg. 12): what is tied to nothing is told."""
    for place, outcome in enumerate(ehc.outcomes):
        if ehc.needs and outcome.need is None:
            yield Complaint(
                ("outcomes", place), f"Outcome {outcome.id} is tied to no need of Section B.", warning=True
            )
    for place, line in enumerate(ehc.provision):
        lacking = [w for w, given, there in (
            ("need of Section B", line.need, ehc.needs), ("outcome of Section E", line.outcome, ehc.outcomes),
        ) if there and given is None]  # fmt: skip
        if lacking:
            sentence = f"Line {line.id} of Section F is tied to no {' and no '.join(lacking)}."
            yield Complaint(("provision", place), sentence, warning=True)
    served = {line.need for line in ehc.provision}
    if served - {None, *(n.id for n in ehc.needs)}:
        return
    for place, need in enumerate(ehc.needs):
        if ehc.provision and need.id not in served:
            sentence = f"No line of Section F meets the need {need.id}."
            yield Complaint(("needs", place), sentence, warning=True)


def _refers(path: Path, given: str | None, known: list[str]) -> Iterator[Complaint]:
    if given is not None and given not in known:
        sentence = f"No {path[-1]} of this plan has the id “{given}”."
        yield Complaint(path, sentence, nearest(given, known), warning=True)


def _request(request: Request) -> Iterator[Complaint]:
    for place, entry in enumerate(request.entries[1:], 1):
        if entry.on < request.entries[place - 1].on:
            sentence = "This step is dated before the one above it; the last one says whose turn it is."
            yield Complaint(("entries", place, "on"), sentence, warning=True)


def _references(path: Path, given: tuple[str, ...]) -> Iterator[Complaint]:
    for place, reference in enumerate(given):
        if not is_case(reference):
            sentence = f"“{reference}” is no case's reference; one looks like P24-017."
            yield Complaint((*path, place), sentence, warning=True)


def _provision(provision: Provision) -> Iterator[Complaint]:
    yield from _references(("pupils",), provision.pupils)


def _delivery(delivery: Delivery) -> Iterator[Complaint]:
    yield from _references(("present",), delivery.present)
    for place, absence in enumerate(delivery.absent):
        if absence.pupil in delivery.present:
            sentence = f"{absence.pupil} is said to have been both there and away."
            yield Complaint(("absent", place, "pupil"), sentence, warning=True)


def _adjustments(held: Adjustments) -> Iterator[Complaint]:
    for place, one in enumerate(held.adjustments):
        if one.decision is AdjustmentDecision.DECLINED and not one.reason:
            sentence = f"Adjustment {one.id} was declined; write the reason down, a family may ask for it."
            yield Complaint(("adjustments", place), sentence, warning=True)


def _complaints(held: Complaints) -> Iterator[Complaint]:
    for place, one in enumerate(held.complaints):
        if one.case is not None and not is_case(one.case):
            sentence = f"“{one.case}” is no case's reference; one looks like P24-017."
            yield Complaint(("complaints", place, "case"), sentence, warning=True)


_MORE: dict[type, Callable[[Any], Iterator[Complaint]]] = {
    Pupil: _pupil,
    Ehc: _ehc,
    Request: _request,
    Provision: _provision,
    Delivery: _delivery,
    RuleBook: rules_checked,
    StoreFile: store_checked,
    Profile: too_many,
    Adjustments: _adjustments,
    Complaints: _complaints,
}
