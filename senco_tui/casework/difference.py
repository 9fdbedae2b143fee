"""What differs between two values of one document, as sentences a SENCo reads."""

from collections.abc import Sequence
from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.casefile import Section
from senco_tui.casework.difference_kinds import ATTENTION, CONTACT, NOTE, PLAN, PROFILE, REQUEST, REVIEW
from senco_tui.casework.difference_kinds_ehc import ANNUAL_REVIEW, EHC
from senco_tui.casework.difference_kinds_papers import BUDGET, COMPLAINTS, PAPER, TRAINING_PLAN
from senco_tui.casework.difference_kinds_pupil import PUPIL
from senco_tui.casework.difference_kinds_setting import (
    AGENCIES,
    CALENDAR,
    DELIVERY,
    DUTIES,
    PROVISION,
    QUERIES,
    RULES,
    SIGN_OFF,
    STAFF,
    STORE,
)
from senco_tui.casework.difference_kinds_support import ADJUSTMENTS, ARRANGEMENTS, RISK_PLAN, TRANSITION
from senco_tui.casework.difference_lists import Fields, matched, told
from senco_tui.casework.difference_parts import Difference as Difference
from senco_tui.casework.difference_parts import said, under
from senco_tui.casework.difference_phrases import prose
from senco_tui.casework.difference_sentence import in_one_sentence as in_one_sentence
from senco_tui.casework.difference_whole import spoken_whole

_HOW: dict[str, Fields] = {
    "Pupil": PUPIL,
    "Profile": PROFILE,
    "Plan": PLAN,
    "Review": REVIEW,
    "Contact": CONTACT,
    "Note": NOTE,
    "Request": REQUEST,
    "Ehc": EHC,
    "AnnualReview": ANNUAL_REVIEW,
    "Attention": ATTENTION,
    "Provision": PROVISION,
    "Delivery": DELIVERY,
    "Staff": STAFF,
    "Calendar": CALENDAR,
    "Agencies": AGENCIES,
    "Queries": QUERIES,
    "Duties": DUTIES,
    "RuleBook": RULES,
    "SignOff": SIGN_OFF,
    "StoreFile": STORE,
    "Arrangements": ARRANGEMENTS,
    "Adjustments": ADJUSTMENTS,
    "RiskPlan": RISK_PLAN,
    "Transition": TRANSITION,
    "SettingPaper": PAPER,
    "Budget": BUDGET,
    "TrainingPlan": TRAINING_PLAN,
    "Complaints": COMPLAINTS,
}
"""Each kind of value by the name of its type; a kind that is not here is told field by field, by its keys."""


def difference(before: object | None, after: object | None) -> tuple[Difference, ...]:
    """What differs between two values of one kind; None where the document did not exist.

    A new or removed document is one difference; two values of different kinds are a removal and a beginning.
    """
    if before == after and type(before) is type(after):
        return ()
    if before is None or after is None or type(before) is not type(after):
        gone = (said(f"{_opening(before, 'taken out')}", before, None),) if before is not None else ()
        come = (said(f"{_opening(after, 'written')}", None, after),) if after is not None else ()
        return (*gone, *come)
    return told(_HOW.get(type(before).__name__, {}), before, after)


def _opening(value: Any, fate: str) -> str:
    noun, detail = spoken_whole(value)
    return f"{noun} {fate}, {detail}" if detail else f"{noun} {fate}"


def words_difference(before: tuple[Section, ...], after: tuple[Section, ...]) -> tuple[Difference, ...]:
    """What differs in a document's prose by section; a title is quoted only where it can name nobody."""
    found: list[Difference] = []
    for was, now in matched(before, after, lambda s: s.title, lambda s: s.text.strip() or None):
        found += _section(was, now, before, after)
    if not found and [(s.title, s.text.strip()) for s in before] != [
        (s.title, s.text.strip()) for s in after
    ]:
        found.append(said("order of sections changed", _titles(before), _titles(after)))
    return tuple(found)


def _section(
    was: Section | None, now: Section | None, before: Sequence[Section], after: Sequence[Section]
) -> tuple[Difference, ...]:
    there, those = (now, after) if now is not None else (was, before)
    if there is None:
        return ()
    path = ("words", there.title)
    named = spoken.spoken_heading(there.title, 1 + next(n for n, s in enumerate(those) if s is there))
    if was is None or now is None:
        fate = "added" if was is None else "taken out"
        return under(path, named, (said(fate, was and was.text, now and now.text),))
    found = []
    if was.title != now.title:
        found.append(said("renamed", was.title, now.title))
    if was.text.strip() != now.text.strip():
        found += prose()(was.text.strip(), now.text.strip())
    return under(path, named, found)


def _titles(sections: Sequence[Section]) -> tuple[str, ...]:
    return tuple(s.title for s in sections)
