"""A plan's own past: its cycles, each written after a review, and what was reworded before the next one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.demonstration.act import Trailers, Version
from senco_tui.demonstration.chance import falls, pick, whole
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_cycles import Cycle, cycles, words_in
from senco_tui.demonstration.past_outcomes import lower, plainer
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Words
from senco_tui.demonstration.times import Times

ROOM = 14
"""School days a cycle must have run before anything in it was changed."""
LONG = 28
"""School days after which something in a live plan has been changed."""


def plan_versions(folder: Folder, first: date, times: Times, who: Signers) -> Iterator[Version]:
    """The plan from its first writing to today."""
    paper = folder.papers["plan"]
    every = cycles(folder, first, times)
    for place, cycle in enumerate(every):
        seed = f"{folder.origin} plan {cycle.plan.cycle}"
        early = words_in(paper.words, cycle)
        words = paper.words if cycle is every[-1] else early
        for n, stage in enumerate(_stages(cycle, words, seed, times, early)):
            change, why = ("plan-written",) * 2 if not n and not place else (stage.change, stage.why)
            signer, reason = who.of("plan", f"{seed} {n}", folder.year), reason_for(why, f"{seed} {n}")
            trailers = _agreed(stage.plan, change)
            yield Version(stage.day, stage.plan, stage.words, change, signer, reason, trailers, 6)


@dataclass(frozen=True, slots=True)
class Stage:
    """A plan as it stood from a day on; `change` is what was done, `why` what kind of reason it had."""

    day: date
    plan: Plan
    words: Words
    change: str
    why: str


@dataclass(frozen=True, slots=True)
class Later:
    """Something changed within a cycle, as the plan would be had only that not been done yet."""

    before: Plan
    change: str
    why: str


def _stages(cycle: Cycle, words: Words, seed: str, times: Times, early: Words) -> Iterator[Stage]:
    """A cycle from its first writing through what was changed in it; the last is the cycle as it ended."""
    plan, until = cycle.plan, cycle.until or times.today
    room = times.span(cycle.since, until)
    changed = _changed(cycle, seed, times) if room >= ROOM else []
    now = plan
    for one in reversed(changed):
        now = _moved(now, plan, one.before)
    reworded = room >= ROOM and early != words and falls(f"{seed} views", 0.25)
    said = early if reworded else words
    yield Stage(cycle.since, now, said, "cycle-begun", "cycle-begun")
    day = cycle.since
    for n, one in enumerate(changed):
        now = _moved(now, one.before, plan)
        wait = whole(f"{seed} {n} wait", 4, max(4, (room - 4) // (len(changed) + 1)))
        agreed = plan.agreed if one.change == "plan-agreed" else None
        day = min(agreed or times.days.step(day, wait), times.days.step(until, -1))
        yield Stage(day, now, said, one.change, one.why)
    if reworded:
        day = min(times.days.step(day, whole(f"{seed} view", 2, 5)), times.days.on_or_before(until))
        yield Stage(day, now, words, "section-reworded", "section-reworded")


def _changed(cycle: Cycle, seed: str, times: Times) -> list[Later]:
    """What was changed in a cycle, in the order it was; in one that has run a while there is something."""
    plan, found = cycle.plan, list[Later]()
    if plan.agreed and plan.agreed > cycle.since:
        found.append(Later(replace(plan, agreed=None, agreed_by=()), "plan-agreed", "plan-agreed"))
    able = _possible(plan, seed, times)
    chosen = [n for n, (odds, _) in enumerate(able) if falls(f"{seed} {n} odds", odds)]
    if not chosen and able and cycle.until is None and times.span(cycle.since, times.today) > LONG:
        chosen = [whole(f"{seed} one", 0, len(able) - 1)]
    return [*found, *(able[n][1] for n in chosen)]


def _possible(plan: Plan, seed: str, times: Times) -> list[tuple[float, Later]]:
    """What might have been changed in a cycle, each with its odds."""
    found: list[tuple[float, Later]] = []
    if fresh := [o for o in plan.outcomes if o.since == plan.since and plainer(o.text)]:
        one = pick(f"{seed} which", fresh)
        before = _with(plan, replace(one, text=plainer(one.text) or one.text))
        found.append((0.2, Later(before, "outcome-amended", "outcome-reworded")))
    if counted := [o for o in plan.outcomes if lower(o.target)]:
        one = pick(f"{seed} what", counted)
        before = _with(plan, replace(one, target=lower(one.target)))
        found.append((0.2, Later(before, "outcome-amended", "target-raised")))
    if rich := [o for o in plan.outcomes if len(o.strategies) > 1]:
        one = pick(f"{seed} rich", rich)
        before = _with(plan, replace(one, strategies=one.strategies[:-1]))
        found.append((0.07, Later(before, "strategy-added", "strategy-added")))
    if plan.review_due:
        moved = times.days.step(plan.review_due, -whole(f"{seed} by", 5, 18))
        found.append((0.08, Later(replace(plan, review_due=moved), "review-moved", "review-moved")))
    return found


def _with(plan: Plan, outcome: Outcome) -> Plan:
    return replace(plan, outcomes=tuple(outcome if o.id == outcome.id else o for o in plan.outcomes))


def _moved(now: Plan, away: Plan, towards: Plan) -> Plan:
    """`now` with whatever differs between `away` and `towards` as it is in the latter."""
    for name in ("review_due", "agreed", "agreed_by"):
        if getattr(away, name) != getattr(towards, name):
            now = replace(now, **{name: getattr(towards, name)})
    outcomes = list(now.outcomes)
    for place, (was, will) in enumerate(zip(away.outcomes, towards.outcomes, strict=True)):
        for name in ("text", "target", "strategies"):
            if getattr(was, name) != getattr(will, name):
                outcomes[place] = replace(outcomes[place], **{name: getattr(will, name)})
    return replace(now, outcomes=tuple(outcomes))


def _agreed(plan: Plan, change: str) -> Trailers:
    if change in ("plan-written", "cycle-begun") and plan.agreed and "parent" in plan.agreed_by:
        return (("Agreed-with", f"parent {plan.agreed}"),)
    return ()
