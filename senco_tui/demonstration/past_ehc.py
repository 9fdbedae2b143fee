"""The EHC process and each annual review, as far as they had come on a day."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from senco_tui.casework.ehc import AnnualReview, Ehc, Invitee
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Paper
from senco_tui.demonstration.terms import school_year
from senco_tui.demonstration.times import Times

_WITH = {
    "requested_by": "requested",
    "decision": "decided",
    "band": "plan_made",
    "top_up": "plan_made",
    "personal_budget": "plan_made",
    "placement": "plan_made",
    "needs": "plan_made",
    "outcomes": "plan_made",
    "provision": "plan_made",
}
"""Fields that came with a day rather than being one."""
_REVIEW_WITH = {"decision": "decided", "recommendation": "report_sent", "phase_preference": "met"}
_CLOSE = 4
"""Days. Letters this near each other were entered together."""
_OLD, _CLOSE_OF_OLD = 200, 24
"""School days since when a review lies back that was entered in fewer goes, and how near those lie."""


def ehc_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """The process from its first date, and every annual review of the plan."""
    paper = folder.papers.get("ehc")
    if paper is not None:
        days = [d for d in _own_days(paper.value) if d <= times.today]
        moving_on = _moving_on(paper.value)
        days += [moving_on] if moving_on and moving_on <= times.today else []
        stages = _stages(days, times)
        stood = [(day, _ehc_on(paper.value, day, moving_on)) for day in stages]
        yield from _told(folder, paper, stood, "ehc-amended", who)
    for review in folder.among("annual-reviews"):
        days = [d for d in _ladder(review.value) if d <= times.today]
        values = [(day, _review_on(review.value, day)) for day in _stages(days, times, _near(days, times))]
        yield from _told(folder, review, values, "annual-review-amended", who)


def _told(
    folder: Folder, paper: Paper, values: Sequence[tuple[date, Any]], change: str, who: Signers
) -> Iterator[Act]:
    versions = []
    for n, (day, value) in enumerate(values):
        seed = f"{folder.origin} {paper.document[:3]} {len(values)} {n}"
        value = paper.value if n == len(values) - 1 else value
        signer = who.of("law", seed, folder.year)
        versions.append(Version(day, value, (), change, signer, reason_for(change, seed, 0.25)))
    yield from acts(paper, folder.case, versions)


def _near(days: list[date], times: Times) -> int:
    return _CLOSE_OF_OLD if days and times.span(max(days), times.today) > _OLD else _CLOSE


def _stages(days: list[date], times: Times, near: int = _CLOSE) -> list[date]:
    """The days on which something was entered, near ones together, as days when someone was there."""
    found: list[date] = []
    for day in sorted(set(days)):
        if found and (day - found[-1]).days <= near:
            found[-1] = day
        else:
            found.append(day)
    return sorted({times.recorded(d) for d in found})


def _own_days(ehc: Ehc) -> list[date]:
    single = [getattr(ehc, f.name) for f in fields(Ehc)]
    return [d for d in (*single, *ehc.amended) if isinstance(d, date)]


def _moving_on(ehc: Ehc) -> date | None:
    """The day in the last autumn on which the next phase was written in."""
    if ehc.next_phase_year is None:
        return None
    return school_year(ehc.next_phase_year - 1).days[12]


def _ehc_on(ehc: Ehc, day: date, moving_on: date | None) -> Ehc:
    changes: dict[str, Any] = {}
    for f in fields(Ehc):
        value = getattr(ehc, f.name)
        if isinstance(value, date) and value > day:
            changes[f.name] = None
    changes["amended"] = tuple(d for d in ehc.amended if d <= day)
    for name, came in _WITH.items():
        on = getattr(ehc, came)
        if on is not None and on > day:
            changes[name] = () if isinstance(getattr(ehc, name), tuple) else None
    if moving_on is None or moving_on > day:
        changes |= {"next_phase": None, "next_phase_year": None}
    return replace(ehc, **changes)


def _ladder(review: AnnualReview) -> list[date]:
    """The days of one review that were entered as they came; the first is when its meeting was set."""
    before = (review.requests_sent, review.notice_sent, review.papers_sent, review.met)
    after = (review.report_sent, review.decided, review.amendment_notice, review.final)
    days = [d for d in (*before, *after) if d is not None]
    meeting = review.meeting or review.met
    if not days and meeting is not None:
        days = [meeting - timedelta(weeks=8)]
    return days


def _review_on(review: AnnualReview, day: date) -> AnnualReview:
    changes: dict[str, Any] = {}
    for f in fields(AnnualReview):
        value = getattr(review, f.name)
        if isinstance(value, date) and f.name != "meeting" and value > day:
            changes[f.name] = None
    for name, came in _REVIEW_WITH.items():
        on = getattr(review, came)
        if on is None or on > day:
            changes[name] = None
    held = review.met is not None and review.met <= day
    invitees = tuple(_invitee_on(i, day, held=held) for i in review.invitees)
    return replace(review, invitees=invitees, **changes)


def _invitee_on(invitee: Invitee, day: date, *, held: bool) -> Invitee:
    def by_then(on: date | None) -> date | None:
        return on if on is not None and on <= day else None

    return replace(
        invitee,
        invited=by_then(invitee.invited),
        advice_asked=by_then(invitee.advice_asked),
        received=by_then(invitee.received),
        attended=invitee.attended if held else None,
    )
