"""Reads every plan, provision and EHC file for wording and facts worth a second look; nothing is changed."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.copies import carried, copied
from senco_tui.casework.plan import Profile
from senco_tui.desk.reading import Office, read_text
from senco_tui.document.complaint import Complaint
from senco_tui.document.linting import lint
from senco_tui.document.problem import Problem

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

More = dict[tuple[str | None, str], tuple[Complaint, ...]]
"""What no document tells by itself, by pupil and document."""

LOOKED_AT = ("casefile", "profile", "plan", "ehc")
"""The documents of a pupil whose wording is looked at."""


def lint_office(
    store: "Store",
    office: Office,
    progress: Callable[[int, int], None] | None = None,
    of_profile: Callable[[Profile], str | None] = lambda profile: None,
) -> tuple[Problem, ...]:
    """Every remark on every file of an office, in the order of the files; those who have left are let be.

    Args:
        of_profile: The sentence about a one-page profile, which only whoever knows the day can tell.
    """
    more = _across(office.caseload) | _of_profiles(office.caseload, of_profile)
    places = list(_places(office))
    found: list[Problem] = []
    for n, (case, document) in enumerate(places):
        text = read_text(store, case, document)
        if text is not None:
            across = more.get((case, document), ())
            found += lint(document, text[0], path=path_of(document, case), case=case, more=across)
        if progress and n % 20 == 0:
            progress(n, len(places))
    return tuple(sorted(found, key=lambda p: (p.path, p.line, p.column)))


def _places(office: Office) -> Iterator[tuple[str | None, str]]:
    for leaf in office.leaves.values():
        case = office.caseload.case(leaf.case) if leaf.case else None
        gone = case is not None and case.pupil is not None and case.pupil.value.left is not None
        if (leaf.document in LOOKED_AT and not gone) or leaf.kind == "provision":
            yield leaf.case, leaf.document


def _of_profiles(caseload: Caseload, said: Callable[[Profile], str | None]) -> More:
    """What is to be said of each one-page profile as of the day, under its own `reviewed`."""
    found: More = {}
    for case in caseload.cases:
        sentence = said(case.profile.value) if case.profile else None
        if sentence:
            found[case.reference, "profile"] = (Complaint(("reviewed",), sentence),)
    return found


def _across(caseload: Caseload) -> More:
    """By pupil: what only a look at other plans, or at earlier reviews, could tell of an outcome."""
    found: dict[str, list[Complaint]] = {}
    for one in copied(caseload):
        whose = ", ".join(one.others[:3]) + (" and others" if len(one.others) > 3 else "")
        sentence = f"The same words stand in the plan of {whose}; whose outcome is it?"
        found.setdefault(one.case, []).append(Complaint(("outcomes", one.outcome, "text"), sentence))
    for case in caseload.cases:
        for it in carried(case):
            sentence = f"Carried on word for word through {it.times} reviews; what will be different now?"
            found.setdefault(it.case, []).append(Complaint(("outcomes", it.outcome, "text"), sentence))
    return {(case, "plan"): tuple(those) for case, those in found.items()}
