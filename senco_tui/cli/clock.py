"""`senco clock`: one rule worked for one date, with the arithmetic and the legal basis."""

import re
from datetime import date
from typing import TYPE_CHECKING

import click

from senco_tui.casework.change import spoken_day
from senco_tui.casework.kind_words import Wording
from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.setting import Setting
from senco_tui.cli.asking import a_verb
from senco_tui.cli.days import day_meant
from senco_tui.cli.printing import Form, aligned, answer, put_object, say
from senco_tui.cli.visit import Visit, wrong
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.rulebook import UnknownRule, rules_of
from senco_tui.clocks.working import work

if TYPE_CHECKING:
    from collections.abc import Iterator


@a_verb("clock")
@click.argument("rule")
@click.argument("days", metavar="DATE", nargs=-1, required=True)
def verb(visit: Visit, rule: str, days: tuple[str, ...]) -> None:
    """Work RULE from DATE: "if the request came on 7 Sept, when must the plan be final?"

    A rule with several triggers takes several dates. senco clock '?' today lists the rules. Outside a store
    the program's own rules are worked, without a calendar.
    """
    setting = _setting(visit)
    known = rules_of(setting).ids()
    first, *others = [_day(typed, visit, setting) for typed in days]
    if rule == "?":
        return _list(visit, setting, first)
    try:
        clock = work(setting, rule, first, *others)
    except UnknownRule:
        raise wrong(f"There is no rule {rule}; senco clock '?' today lists them.", rule, known) from None
    record = {
        "rule": clock.rule,
        "from": clock.start,
        "due": clock.due,
        "practical": clock.practical,
        "side": clock.side,
        "force": clock.force,
        "basis": clock.basis,
        "working": clock.working,
        "start_by": clock.start_by,
        "missing": clock.missing,
        "note": clock.note,
    }
    if visit.form is Form.JSON:
        return put_object({"schema": "senco.clock/1", **record})
    return answer(visit.form, "clock", "clocks", [record], lambda: _lines(clock, setting.wording))


def _day(typed: str, visit: Visit, setting: Setting) -> date:
    """The day meant; a year by itself, `2027` or `2026-27`, means its first day, as for a census."""
    year = re.fullmatch(r"(\d{4})(?:[-–/]\d\d(?:\d\d)?)?", typed.strip())
    if year is None:
        return day_meant(typed, visit.today, setting.calendar)
    academic = len(typed.strip()) > 4
    if not 1900 <= int(year[1]) <= 2200:
        raise wrong(f"{typed} is no year a clock is worked for.")
    return date(int(year[1]), 9, 1) if academic else date(int(year[1]), 1, 1)


def _setting(visit: Visit) -> Setting:
    """The store's setting; the program's own rules alone where one stands in no store and named none."""
    from senco_tui.desk.opening import StoreTrouble
    from senco_tui.desk.reading import shipped_rules

    try:
        store = visit.store()
    except StoreTrouble:
        if visit.settings.store is not None:
            raise
        say("Outside a store: the program's own rules, and no calendar to count days by.")
        return Setting(rules=shipped_rules())
    return visit.office(store).setting


def _list(visit: Visit, setting: Setting, day: date) -> None:
    rules = rules_of(setting)
    named = [rules.named(one, day) for one in rules.ids()]
    records = [
        {"rule": r.id, "start": r.start, "add": r.add, "side": r.side, "force": r.force, "basis": r.basis}
        for r in named
    ]
    rows = [("rule", "from", "date", "whose", "basis")]
    said = setting.wording.said
    its = {r.id: said(r.start) if r.id in PROGRAM else r.start for r in named}
    rows += [(r.id, its[r.id], r.add, said(r.side), r.basis) for r in named]
    answer(visit.form, "clock", "rules", records, lambda: aligned(rows))


def _lines(clock: Clock, wording: Wording) -> "Iterator[str]":
    if clock.due:
        before = " at the latest, so before it" if clock.before else ""
        yield f"{clock.words}: {spoken_day(clock.due)}{before}"
    else:
        yield f"{clock.words}: no date yet; {clock.missing}"
    facts = [
        ("working", clock.working),
        ("whose", f"{wording.said(clock.side)}, {clock.force}"),
        ("basis", clock.basis),
    ]
    if clock.practical and clock.practical != clock.last_day:
        facts.insert(1, ("in practice", spoken_day(clock.practical)))
    if clock.start_by:
        facts.insert(2, ("start by", spoken_day(clock.start_by)))
    if clock.note:
        facts.append(("note", clock.note))
    yield from aligned([(f"  {name}", words) for name, words in facts if words])
