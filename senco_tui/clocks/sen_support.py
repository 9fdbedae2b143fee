"""SEN support: the plan's own review date, and a meeting with the parents in each third of the year.

Source: SEND Code of Practice 6.44-6.56 (assess, plan, do, review), 6.65 (three meetings a year).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.plan import Plan
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Status
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.setting_duties import SCHOOLS
from senco_tui.clocks.statute import Trigger, Worked, worked

EARLY = timedelta(weeks=4)
"""A review held this much before its date still answers it."""


def sen_support_review(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of the plan's next review; missing where there is no plan, or the plan gives no date."""
    if case.status_on(today) not in (Status.SUPPORT, Status.EHC):
        return
    plan = case.plan.value if case.plan else None
    rule = almanac.rules.holding("sen_support.review", today)
    if rule is None:
        return
    if wanting := _wanting(case, plan):
        yield from almanac.clock(
            rule.id,
            case.reference,
            today=today,
            missing=wanting,
            document="plan",
            note=_default(almanac, plan),
        )
        return
    if plan is None or plan.review_due is None:
        return
    said = f"the plan's own review date, {spoken_day(plan.review_due)}"
    yield almanac.made(
        rule, case.reference, plan.since, Worked(plan.review_due, said), document="plan", subject="plan"
    )


def parent_meetings(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of the meeting due in this part of the year; it begins with the term or with the status.

    The Code asks it of schools, nursery schools among them (6.2, 6.65). Of early years providers and colleges
    it asks no number (5.38-5.46, 7.13-7.19): there the review's own date brings people together.
    """
    if case.pupil is None or case.status_on(today) is not Status.SUPPORT or almanac.kind not in SCHOOLS:
        return
    term = almanac.days.term_until(today)
    spells = [s.since for s in case.pupil.value.status if s.code is Status.SUPPORT and s.since <= today]
    since = max((d for d in (term.since if term else None, max(spells, default=None)) if d), default=today)
    met = [c.value.happened for c in case.contacts if c.value.counts_as_meeting]
    met += [r.value.happened for r in case.reviews if r.value.with_family]
    held = max((d for d in met if since <= d <= today), default=None)
    yield from almanac.clock("sen_support.parent_meetings", case.reference, since, today=today, met=held)


def _wanting(case: CaseFile, plan: Plan | None) -> str | None:
    """What the clock lacks: a plan, its date, or the date after a review that has been held."""
    if plan is None:
        return "a plan" if "plan" not in case.broken else "the plan cannot be read"
    if plan.review_due is None:
        return "the plan's review date"
    held = [r.value.happened for r in case.reviews if r.value.cycle in (None, plan.cycle)]
    last = max((d for d in held if plan.since is None or d >= plan.since), default=None)
    if last is not None and last >= plan.review_due - EARLY:
        return f"the next review date, after the review of {spoken_day(last)}"
    return None


def _default(almanac: Almanac, plan: Plan | None) -> str | None:
    """The date a plan without one would have by default, for whoever sets it."""
    since = (plan.agreed or plan.since) if plan else None
    rule = almanac.rules.holding("sen_support.review", since) if since else None
    if rule is None or since is None:
        return None
    return f"by default: {worked(rule, (Trigger('plan agreed', since),), almanac.days).working}"
