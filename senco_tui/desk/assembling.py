"""Puts the leaves that have been read together into case files, a caseload and a setting."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.documents import PAPERS, kind_of
from senco_tui.casework.ruling import laid_over
from senco_tui.casework.setting import Rule, Setting
from senco_tui.document.problem import Problem, Severity

ALONE = {
    "casefile": "pupil",
    "profile": "profile",
    "plan": "plan",
    "ehc": "ehc",
    "arrangements": "arrangements",
    "adjustments": "adjustments",
    "risk": "risk",
    "transition": "transition",
    "attention": "attention",
}
"""Kinds a case holds one of, and the field of `CaseFile` each fills."""

GATHERED = {
    "review": "reviews",
    "contact": "contacts",
    "note": "notes",
    "request": "requests",
    "annual-review": "annual_reviews",
}
"""Kinds a case holds many of, and the field of `CaseFile` they gather in, oldest first."""


_OF_SETTING = ("calendar", "staff", "agencies", "duties", "budget", "training", "complaints", "queries")
"""Kinds the setting holds one of, each the field of `Setting` of that name."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file as read: where it lay, how it was stamped, and what was understood of it.

    `case` is None for the setting's own documents; `filed` is None where the file could not be understood.
    """

    path: str
    case: str | None
    document: str
    stamp: tuple[int, ...] | None
    filed: Filed[Any] | None
    problems: tuple[Problem, ...] = ()

    @property
    def kind(self) -> str:
        """The name of the document's kind, '' where the program knows none."""
        kind = kind_of(self.document, of_case=self.case is not None)
        return kind.name if kind else ""


def assemble_case(reference: str, leaves: Iterable[Leaf]) -> CaseFile:
    """One case file of the leaves that belong to it. A leaf with nothing understood is named in `broken`."""
    alone: dict[str, Any] = {}
    gathered: dict[str, list[Filed[Any]]] = defaultdict(list)
    broken = []
    for leaf in sorted(leaves, key=lambda s: s.document):
        if any(p.severity is Severity.ERROR for p in leaf.problems):
            broken.append(leaf.document)
        if leaf.filed is None:
            continue
        if leaf.kind in ALONE:
            alone[ALONE[leaf.kind]] = leaf.filed
        elif leaf.kind in GATHERED:
            gathered[GATHERED[leaf.kind]].append(leaf.filed)
    lists: dict[str, Any] = {name: tuple(found) for name, found in gathered.items()}
    return CaseFile(reference, **alone, **lists, broken=tuple(broken))


def assemble_caseload(
    references: Iterable[str], leaves: Iterable[Leaf], kept: Iterable[CaseFile] = ()
) -> Caseload:
    """Every case of `references`, each a case file even where none of its documents can be read.

    `kept` are those whose leaves are still what they were put together from.
    """
    there = {case.reference: case for case in kept}
    of_case: dict[str, list[Leaf]] = defaultdict(list)
    provision, deliveries = [], []
    for leaf in leaves:
        if leaf.case in there:
            continue
        if leaf.case is not None:
            of_case[leaf.case].append(leaf)
        elif leaf.filed is not None and leaf.kind == "provision":
            provision.append(leaf.filed)
        elif leaf.filed is not None and leaf.kind == "delivery":
            deliveries.append(leaf.filed)
    every = sorted({*references, *of_case})
    cases = tuple(there.get(name) or assemble_case(name, of_case.get(name, ())) for name in every)
    return Caseload(cases, tuple(provision), tuple(deliveries))


def with_cases(caseload: Caseload, anew: Iterable[CaseFile]) -> Caseload:
    """The caseload with some of its case files put together anew."""
    cases = list(caseload.cases)
    for case in anew:
        cases[bisect_left(cases, case.reference, key=attrgetter("reference"))] = case
    return replace(caseload, cases=tuple(cases))


def assemble_setting(leaves: Iterable[Leaf], shipped_rules: tuple[Rule, ...]) -> Setting:
    """The setting's own documents; the store's rules are laid over the program's."""
    held = {s.kind: s.filed.value for s in leaves if s.case is None and s.filed is not None}
    own_rules = held["rules"].rules if "rules" in held else ()
    plain = {name: held[name] for name in _OF_SETTING if name in held}
    papers = {name: held[name] for name in PAPERS if name in held}
    rules = laid_over(shipped_rules, own_rules)
    return Setting(store=held.get("senco"), rules=rules, papers=papers, **plain)
