"""The cycles a plan has been through: each as it stood when the review that ended it was held."""

from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Plan
from senco_tui.casework.record import Review
from senco_tui.demonstration.chance import whole
from senco_tui.demonstration.past_outcomes import Trail, plainer
from senco_tui.demonstration.shelf import Folder, Paper, Words
from senco_tui.demonstration.times import Times

UNKEPT = 126
"""School days of a cycle whose review was kept on paper: two thirds of a year."""
_VIEWS = ("The pupil's view", "The family's view")


@dataclass(frozen=True, slots=True)
class Cycle:
    """One cycle as it stood when it ended, or stands; `begun_by` is the review it came from."""

    plan: Plan
    since: date
    until: date | None
    begun_by: Paper | None


def cycles(folder: Folder, first: date, times: Times) -> list[Cycle]:
    """Every cycle since the file holds one, oldest first; the last is the plan as it stands."""
    plan: Plan = folder.papers["plan"].value
    held = [p for p in folder.among("reviews") if p.value.cycle is not None and p.value.happened > first]
    reviews: tuple[Review, ...] = tuple(p.value for p in held)
    since = [first, *(r.happened for r in reviews)]
    trail = Trail(reviews, plan)
    found = []
    for place, review in enumerate(reviews):
        due = times.later(review.happened, whole(f"{folder.origin} {place} due", 0, 6))
        outcomes = trail.outcomes(place, since, due)
        number = review.cycle if review.cycle is not None else place + 1
        past = replace(_blank(plan), cycle=number, since=since[place], review_due=due, outcomes=outcomes)
        past = replace(past, agreed=since[place], agreed_by=plan.agreed_by[:2])
        found.append(Cycle(past, since[place], review.happened, held[place - 1] if place else None))
    found.append(Cycle(plan, since[-1], None, held[-1] if held else None))
    return [*_unkept(found[0], times), *found[1:]] if reviews else found


def _blank(plan: Plan) -> Plan:
    return Plan(cycle=0, needs=plan.needs, layer=plan.layer, key_person=plan.key_person)


def _unkept(first: Cycle, times: Times) -> list[Cycle]:
    """A first cycle too long to be one, as those it was made of; their reviews were kept on paper."""
    found = [first]
    while (only := found[0]).until is not None and only.plan.cycle > 1:
        if times.span(only.since, only.until) < UNKEPT * 3 // 2:
            break
        begun = times.days.step(only.until, -UNKEPT)
        early = only.plan.outcomes[:2]
        simpler = tuple(replace(o, text=plainer(o.text) or o.text, target=None) for o in early)
        before = replace(only.plan, cycle=only.plan.cycle - 1, outcomes=simpler, review_due=begun)
        begins = replace(only.plan, since=begun, agreed=begun)
        found[:1] = [
            Cycle(before, only.since, begun, only.begun_by),
            Cycle(begins, begun, only.until, None),
        ]
    return found


def words_in(today: Words, cycle: Cycle) -> Words:
    """The plan's words in an earlier cycle: the views as the review before it heard them, one strategy."""
    heard = {s.title: s.text for s in cycle.begun_by.words} if cycle.begun_by else {}
    found = []
    for section in today:
        if section.title in _VIEWS:
            if section.title in heard:
                found.append(Section(section.title, heard[section.title]))
        elif section.title == "Strategies":
            found.append(Section(section.title, section.text.partition("\n\n")[0]))
    return tuple(found)
