"""The one way out: what is restricted stays, so does the safeguarding pointer; no other child is named."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import POINTERS, Confidentiality
from senco_tui.reports.naming import flat, forms, pattern
from senco_tui.reports.report import Report, reworded, texts_of

SHORTEST = 3
"""Letters a first name needs before it is looked for: `Bo` is in too many texts that mean nobody."""


@dataclass(frozen=True, slots=True)
class Others:
    """The pupils a report is not about, as its texts might name them; `other` stands instead.

    `own` are the names of those it is about, which may hold another's; `staff` those of colleagues. Of a name
    each form counts: `Sam Bell`, `Bell, Sam`.
    """

    whole: tuple[str, ...]
    own: tuple[str, ...]
    staff: tuple[str, ...]
    first: frozenset[str]
    other: str


def let_out(case: CaseFile, purpose: frozenset[str] = frozenset()) -> CaseFile:
    """The case file without its restricted records and without the safeguarding pointer.

    Args:
        case: The case file as it was read.
        purpose: The parts that go out though restricted, because the report is about them: `ehc`, `pupil`.
    """
    kept: dict[str, Any] = {}
    for part in fields(CaseFile):
        held = getattr(case, part.name)
        if part.name in purpose:
            continue
        if isinstance(held, Filed):
            kept[part.name] = None if _is_restricted(held) else held
        elif isinstance(held, tuple) and held and isinstance(held[0], Filed):
            kept[part.name] = tuple(one for one in held if not _is_restricted(one))
    open_case = replace(case, **kept)
    if open_case.pupil is None:
        return open_case
    return replace(open_case, pupil=replace(open_case.pupil, value=_unpointed(open_case.pupil.value)))


def is_withheld(case: CaseFile) -> bool:
    """Say whether the case file itself is restricted, so that a list may show the reference alone."""
    return case.pupil is not None and _is_restricted(case.pupil)


def others(
    everyone: Caseload, meant: Sequence[CaseFile], learner: str = "pupil", staff: tuple[str, ...] = ()
) -> Others:
    """Whoever there is a file on and is not `meant`; one of the meant that is withheld keeps its name back.

    What the meant and their families are called by is theirs alone.
    """
    shown = {case.reference for case in meant if case.pupil}
    mine = [form for case in meant if case.pupil for form in _forms(case.pupil.value)]
    own = {word.casefold() for case in meant for word in _words(case)}
    outside = [c.pupil.value for c in everyone.cases if c.pupil and c.reference not in shown]
    whole = {form for pupil in outside for form in _forms(pupil)}.difference(mine)
    references = {case.reference for case in everyone.cases} - {case.reference for case in meant}
    first = {name.split()[0] for pupil in outside for name in _names(pupil) if name.split()}
    known = frozenset(one for one in first if len(one) >= SHORTEST and one.casefold() not in own)
    return Others((*sorted(whole), *sorted(references)), tuple(mine), staff, known, f"another {learner}")


def redacted(report: Report, found: Others) -> Report:
    """The report with other pupils' whole names and references taken out; first names are told in a notice.

    A first name alone may be a friend's, a teacher's or a word, so that only a person can tell.
    """
    said = flat(" ".join(texts_of(report)))
    named = [name for name in found.whole if flat(name) in said]
    if named:
        report = reworded(report, _hiding(named, found))
    told = " ".join(texts_of(report))
    for name in found.staff:
        told = told.replace(name, "")
    firsts = ", ".join(sorted(found.first.intersection(re.findall(r"[^\W\d_]+", told))))
    if not firsts:
        return report
    notice = f"{firsts}: also the first name of {found.other}. Read it before it leaves."
    return replace(report, notices=(*report.notices, notice))


def _hiding(whole: Sequence[str], found: Others) -> Callable[[str], str]:
    """Puts `other` for each whole name; the longest name at a place counts, so one's own is never broken."""
    names = sorted((*whole, *found.own), key=len, reverse=True)
    named = re.compile(rf"(?<![\w-])(?:{'|'.join(map(pattern, names))})(?![\w-])", re.IGNORECASE)
    own = set(map(flat, found.own))

    def instead(told: re.Match[str]) -> str:
        return told[0] if flat(told[0]) in own else found.other

    return lambda text: named.sub(instead, text)


def _is_restricted(filed: Filed[Any]) -> bool:
    return getattr(filed.value, "confidentiality", None) is Confidentiality.RESTRICTED


def _unpointed(pupil: Pupil) -> Pupil:
    flags = tuple(flag for flag in pupil.flags if flag not in POINTERS)
    return replace(pupil, safeguarding=None, flags=flags)


def _names(pupil: Pupil) -> tuple[str, ...]:
    return tuple(filter(None, (pupil.name, pupil.legal_name)))


def _forms(pupil: Pupil) -> tuple[str, ...]:
    return tuple(form for name in _names(pupil) for form in forms(name))


def _words(case: CaseFile) -> list[str]:
    pupil = case.pupil.value if case.pupil else None
    named = (*_names(pupil), *(person.name for person in pupil.people)) if pupil else ()
    return [word for name in named for word in name.split()]


def caseload_let_out(caseload: Caseload, purpose: Iterable[str] = ()) -> Caseload:
    """Every case file of a caseload, let out."""
    kept = frozenset(purpose)
    return replace(caseload, cases=tuple(let_out(case, kept) for case in caseload.cases))
