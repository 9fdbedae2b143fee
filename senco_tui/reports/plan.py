"""The plan for the family on one side of paper: from where to where by when, what is given, and by whom."""

from collections.abc import Iterator
from decimal import Decimal

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.provision import Provision
from senco_tui.casework.spoken import spoken_number
from senco_tui.provision.found import runs
from senco_tui.provision.given import provision_of
from senco_tui.reports.making import NotMade
from senco_tui.reports.matter import Matter
from senco_tui.reports.prose import sections
from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Words
from senco_tui.reports.said import paper_day, together, where_taught


def report(matter: Matter) -> Report:
    """The live plan in plain words. Section F and whatever else is restricted is no part of it.

    Raises:
        NotMade: there is no plan, or it is restricted.
    """
    case = matter.case
    if case is None or case.pupil is None or case.plan is None:
        raise NotMade(f"{case.reference if case else 'It'} has no plan that may go out.")
    pupil, plan = case.pupil.value, case.plan.value
    blocks: list[Block] = [*_beginning(plan)]
    named: set[str] = set()
    for n, outcome in enumerate(plan.outcomes, start=1):
        blocks += [Heading(f"{n}. {outcome.text}"), *_outcome(outcome, matter)]
        named |= set(outcome.provision)
    also = [
        given_in_words(filed.value, matter)
        for filed in matter.caseload.provision
        if case.reference in filed.value.pupils
        and provision_of(filed.name) not in named
        and runs(filed.value, matter.occasion.day)
    ]
    if also:
        blocks += [Heading("Also given"), Points(tuple(also))]
    blocks += sections(case.plan.words)
    blocks += _ending(plan)
    since = f", from {paper_day(plan.since)}" if plan.since else ""
    under = ", ".join(filter(None, (where_taught(pupil), f"plan {plan.cycle}{since}")))
    return Report("plan", f"Plan for {pupil.name}", tuple(blocks), under)


def _beginning(plan: Plan) -> Iterator[Block]:
    if not plan.outcomes:
        yield Words("No outcome is written down yet.")


def _outcome(outcome: Outcome, matter: Matter) -> Iterator[Block]:
    given = [
        given_in_words(filed.value, matter)
        for name in outcome.provision
        for filed in matter.caseload.provision
        if provision_of(filed.name) == name.removeprefix("provision/")
    ]
    facts = (
        ("Now", outcome.baseline or ""),
        ("Aim", outcome.target or ""),
        ("By", paper_day(outcome.by) if outcome.by else ""),
        ("How we will know", outcome.measure or ""),
        ("What adults do", "; ".join(outcome.strategies)),
        ("What is given", "; ".join(given)),
        ("Who", outcome.who or ""),
    )
    told = tuple((label, words) for label, words in facts if words)
    if told:
        yield Facts(told)


def given_in_words(provision: Provision, matter: Matter) -> str:
    """`Talk Boost: 3 times a week, 30 minutes each, in a group of 5, with Sunita Marlowe`."""
    leads = {c.id: c.name for c in matter.setting.staff.staff}
    size = provision.group_size or len(provision.pupils)
    week = provision.per_week
    how = (
        _a_week(week) if week else "",
        f"{provision.minutes} minutes{' each' if week and week != 1 else ''}" if provision.minutes else "",
        "one to one" if size == 1 else f"in a group of {size}" if size else "",
        f"with {leads.get(provision.lead, provision.lead)}" if provision.lead else "",
        f"until {paper_day(provision.until)}" if provision.until else "",
    )
    said = ", ".join(filter(None, how))
    return f"{provision.name}: {said}" if said else provision.name


def _a_week(times: Decimal) -> str:
    often = {Decimal(1): "once", Decimal(2): "twice"}.get(times, f"{spoken_number(times)} times")
    return f"{often} a week"


def _ending(plan: Plan) -> Iterator[Block]:
    day = f" on {paper_day(plan.agreed)}" if plan.agreed else ""
    said = [
        f"Agreed by {together(plan.agreed_by)}{day}." if plan.agreed_by else "",
        f"Whom to ask: {plan.key_person}." if plan.key_person else "",
        f"We look at this plan together by {paper_day(plan.review_due)}." if plan.review_due else "",
    ]
    words = " ".join(filter(None, said))
    if words:
        yield Heading("What next")
        yield Words(words)
