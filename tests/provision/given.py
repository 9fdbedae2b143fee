"""Provisions, staff and weeks of deliveries from lines of plain facts, for tables a SENCo can check."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from senco_tui.casework.casefile import Filed
from senco_tui.casework.provision import Absence, Delivery, Provision
from senco_tui.casework.setting import Colleague, Rate, Session, Setting, Staff
from tests.clocks.given import day, setting

PUPIL = "P25-001"
_DAY = r"\d{1,2} \w{3} \d{4}"


def provision(facts: str, name: str = "talk-boost") -> Filed[Provision]:
    """`30 min × 3, 12 weeks, group 4, lead tom, since 7 Sep 2026, pupils 3, materials 40`."""
    told: dict[str, object] = {"pupils": (PUPIL,)}
    for fact in (f.strip() for f in facts.split(",") if f.strip()):
        if m := re.fullmatch(r"(\d+) min", fact):
            told["minutes"] = int(m[1])
        elif m := re.fullmatch(r"(?:(\d+) min )?× (\S+)", fact):
            told |= {"minutes": int(m[1]) if m[1] else None, "per_week": Decimal(m[2])}
        elif m := re.fullmatch(r"(\d+) weeks", fact):
            told["weeks"] = int(m[1])
        elif m := re.fullmatch(r"pupils (\d+)", fact):
            told["pupils"] = tuple(f"P25-00{n}" for n in range(1, int(m[1]) + 1))
        elif m := re.fullmatch(r"(since|until) (.*)", fact):
            told[m[1]] = day(m[2])
        elif m := re.fullmatch(r"group (\d+)", fact):
            told["group_size"] = int(m[1])
        elif m := re.fullmatch(r"(materials|external) (\S+)", fact):
            told["resources_cost" if m[1] == "materials" else "external_cost"] = Decimal(m[2])
        elif m := re.fullmatch(r"(lead|funding|area|name) (.+)", fact):
            told[m[1]] = m[2]
        else:
            raise AssertionError(f"no such fact: {fact}")
    spoken = name.replace("-", " ").capitalize()
    return Filed(f"provision/{name}", Provision(**{"name": spoken, **told}), "f")  # type: ignore[arg-type]


def colleagues(facts: str) -> tuple[Colleague, ...]:
    """`tom 17.20 from 1 Apr 2026; tom 18 from 1 Apr 2027; priya monday p2 talk-boost; …`."""
    found = {c.id: c for c in setting().staff.staff}
    for fact in (f.strip() for f in facts.split(";") if f.strip()):
        who, rest = fact.split(" ", 1)
        now = found.get(who) or Colleague(who, who.capitalize(), "teaching assistant")
        if m := re.fullmatch(rf"(\S+) from ({_DAY})(?: until ({_DAY}))?", rest):
            rate = Rate(day(m[2]), Decimal(m[1]), day(m[3]) if m[3] else None)
            found[who] = replace(now, rates=(*now.rates, rate))
        else:
            weekday, period, *given_to = rest.split(" ", 2)
            session = Session(weekday, period, given_to[0] if given_to else None)
            found[who] = replace(now, sessions=(*now.sessions, session))
    return tuple(found.values())


def staffed(facts: str, *, calendar: bool = True) -> Setting:
    """The invented school with those colleagues; without its calendar where that is asked for."""
    made = replace(setting(), staff=Staff(colleagues(facts)))
    return made if calendar else replace(made, calendar=None)


def deliveries(facts: str) -> tuple[Filed[Delivery], ...]:
    """`7 Sep 2026: 20; 9 Sep 2026: absent; 10 Sep 2026: none; lego 11 Sep 2026: 30`.

    A number: minutes given to P25-001; `absent`: it took place without the pupil; `none`: it did not.
    """
    found = []
    for fact in (f.strip() for f in facts.split(";") if f.strip()):
        m = re.fullmatch(rf"(?:(\S+) )?({_DAY}): (\d+|absent|none)", fact)
        assert m, fact
        on, name = day(m[2]), m[1] or "talk-boost"
        found.append(Filed(f"delivery/{name}/{on}", _delivery(on, m[3]), "f"))
    return tuple(found)


def _delivery(on: date, what: str) -> Delivery:
    away = (Absence(PUPIL, "no adult free"),)
    if what.isdecimal():
        return Delivery(on, int(what), present=(PUPIL,))
    return Delivery(on, 30 if what == "absent" else 0, absent=away)
