"""Provisions and deliveries from a line of plain facts, for tables of cases."""

import re

from senco_tui.casework.casefile import Filed
from senco_tui.casework.provision import Delivery, Provision
from tests.clocks.given import day


def provisions(facts: str) -> tuple[Filed[Provision], ...]:
    """`talk-boost, since 7 Sep 2026, review due 20 Nov 2026; …`."""
    found = []
    for fact in (f.strip() for f in facts.split(";") if f.strip()):
        slug, *parts = (p.strip() for p in fact.split(","))
        told = {}
        for part in parts:
            m = re.fullmatch(r"(since|until|review due|exit measured) (.*)", part)
            assert m, part
            told[m[1].replace(" ", "_")] = day(m[2])
        name = slug.replace("-", " ").capitalize()
        found.append(Filed(f"provision/{slug}", Provision(name=name, pupils=("P25-001",), **told), "f"))
    return tuple(found)


def deliveries(facts: str) -> tuple[Filed[Delivery], ...]:
    """`talk-boost 9 Nov 2026; talk-boost 10 Nov 2026 to P25-002; …`, to P25-001 where nobody is named."""
    found = []
    for fact in (f.strip() for f in facts.split(";") if f.strip()):
        m = re.fullmatch(r"(\S+) (.*?)(?: to (\S+|nobody))?", fact)
        assert m, fact
        on = day(m[2])
        present = () if m[3] == "nobody" else (m[3] or "P25-001",)
        found.append(Filed(f"delivery/{m[1]}/{on}", Delivery(on, 20, present=present), "f"))
    return tuple(found)
