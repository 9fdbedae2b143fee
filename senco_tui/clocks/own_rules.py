"""A setting's own rule, or a proposal it has switched on: a clock for each case with the date it starts from.

The program's other rules each have a module that knows what starts and what ends them; these are ended by a
note or a contact about them, whose topic is the rule's words: what `done` writes.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.setting import Rule
from senco_tui.casework.triggers import LEFT, PROPOSED_FROM, TRIGGERS, triggers_named
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock

WORKED_ELSEWHERE = frozenset(PROGRAM) - set(PROPOSED_FROM)


def own_rules(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clocks of whoever is here."""
    return _running(case, almanac, today, left=False)


def own_rules_of_a_leaver(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clocks that start from the day of leaving."""
    return _running(case, almanac, today, left=True)


def is_own(rule: str) -> bool:
    """Say whether a rule has no module of its own, and so is ended by a note about it."""
    return rule not in WORKED_ELSEWHERE


def _running(case: CaseFile, almanac: Almanac, today: date, *, left: bool) -> Iterator[Clock]:
    for name in almanac.rules.by_id:
        if not is_own(name) or (rule := almanac.rules.named(name, today)) is None:
            continue
        starts = triggers_named(rule.start)
        if any(start in LEFT for start in starts) is not left or any(
            start not in TRIGGERS for start in starts
        ):
            continue
        days = [TRIGGERS[start][1](case) for start in starts]
        if days[0] is not None:
            document = TRIGGERS[starts[0]][0]
            met = _met(case, rule, days[0], today)
            yield from almanac.clock(name, case.reference, *days, today=today, met=met, document=document)


def _met(case: CaseFile, rule: Rule, since: date, today: date) -> date | None:
    """The first note or contact about it from its start on."""
    topic = (rule.words or rule.id).casefold()
    told = [(n.value.happened, n.value.topic) for n in case.notes]
    told += [(c.value.happened, c.value.topic) for c in case.contacts]
    days = (day for day, about in told if (about or "").casefold().strip() == topic)
    return min((day for day in days if since <= day <= today), default=None)
