"""Makes a report, and sees that everything goes out through redaction: first the records, then the words."""

from dataclasses import replace

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import THEY_DECIDE, decision_maker
from senco_tui.casework.spoken import counted
from senco_tui.reports.length import too_long
from senco_tui.reports.matter import Matter, ReportKind
from senco_tui.reports.redact import caseload_let_out, is_withheld, let_out, others, redacted
from senco_tui.reports.report import Report

OWN_RIGHTS = "By their age the young person decides: ask them before the family is sent this."


class NotMade(Exception):
    """There is nothing to make it of; `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


def made(kind: ReportKind, matter: Matter, everyone: Caseload) -> Report:
    """The report, with its reader and its foot.

    Args:
        kind: Which.
        matter: What it is made of, as it was read.
        everyone: The whole caseload; of them only those a report is about may be named in it.

    Raises:
        NotMade: the case file is restricted, cannot be read, or lacks what the report tells.
    """
    if kind.of_case and matter.case is not None:
        found = _of_one(kind, matter, everyone)
    else:
        found = _of_many(kind, matter, everyone)
    long = too_long(found) if kind.one_side else None
    return replace(
        found,
        name=kind.name,
        reader=matter.wording.said(kind.reader),
        foot=(*found.foot, matter.occasion.words),
        notices=(*found.notices, *((long,) if long else ())),
    )


def _of_many(kind: ReportKind, matter: Matter, everyone: Caseload) -> Report:
    """About those meant; whoever is not is named in no text, and of all nobody is."""
    open_load = caseload_let_out(matter.caseload, kind.purpose)
    asked_for = {subject.reference for subject in matter.subjects}
    meant = [case for case in open_load.cases if not kind.drawn or case.reference in asked_for]
    found = others(everyone, () if kind.of_all else meant, matter.wording.learner, _staff(matter))
    report = redacted(
        kind.make(replace(matter, caseload=open_load)),
        found if kind.whole or kind.of_all else replace(found, first=frozenset()),
    )
    return replace(report, notices=(*report.notices, *_told(kind, matter)))


def _of_one(kind: ReportKind, matter: Matter, everyone: Caseload) -> Report:
    case = matter.case
    if case is None or case.pupil is None:
        raise NotMade(f"{case.reference if case else 'That'} has no case file that can be read.")
    if is_withheld(case) and "pupil" not in kind.purpose:
        raise NotMade(f"{case.reference} is restricted; it goes into no report.")
    alone = replace(matter.caseload, cases=())
    report = kind.make(replace(matter, caseload=alone, case=let_out(case, kind.purpose)))
    if kind.to_family and decision_maker(case.pupil.value, matter.occasion.day) == THEY_DECIDE:
        report = replace(report, notices=(*report.notices, OWN_RIGHTS))
    return redacted(report, others(everyone, (case,), matter.wording.learner, _staff(matter)))


def _staff(matter: Matter) -> tuple[str, ...]:
    return tuple(colleague.name for colleague in matter.setting.staff.staff)


def _told(kind: ReportKind, matter: Matter) -> list[str]:
    """What is missing from a list, so that nobody takes it for whole."""
    cases = matter.caseload.cases
    withheld = 0 if "pupil" in kind.purpose else sum(map(is_withheld, cases))
    unread = [case.reference for case in cases if case.pupil is None]
    told = []
    if withheld:
        told.append(f"{counted(withheld, 'restricted case file')}: at most the reference is shown.")
    if unread:
        told.append(f"Cannot be read, so at most the reference is shown: {', '.join(unread)}.")
    return told
