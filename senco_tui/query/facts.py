"""What a word finds in one case file: yes, no, or nobody can tell because the file cannot be read."""

from collections.abc import Callable
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import Confidentiality

Fact = Callable[[CaseFile, date], bool]

OURS = ("school", "senco", "us")
"""Holders that mean the setting itself."""


def group(name: str, case: CaseFile, day: date) -> bool | None:
    """Whether the case belongs to a group; an unreadable file is kept in sight on the register."""
    if name == "everyone":
        return True
    if case.pupil is None:
        return None if name == "register" else False
    pupil = case.pupil.value
    if name == "leavers":
        return pupil.has_left(day)
    if name == "ambers":
        return pupil.is_amber(day)
    return not pupil.has_left(day) and str(pupil.status_on(day)) in ("K", "E")


def fact(name: str, case: CaseFile, day: date) -> bool:
    """Whether a fact holds as far as what could be read tells."""
    return FACTS[name](case, day)


def _of_pupil(ask: Callable[[Pupil, date], bool]) -> Fact:
    return lambda case, day: case.pupil is not None and ask(case.pupil.value, day)


def _of_ehc(ask: Callable[[Ehc], bool]) -> Fact:
    return lambda case, _: case.ehc is not None and ask(case.ehc.value)


def _advice(case: CaseFile, _: date) -> bool:
    """Asked of someone for the annual review in preparation, or ours sent for the needs assessment."""
    coming = next((r.value for r in reversed(case.annual_reviews) if r.value.met is None), None)
    if coming is not None:
        return _advice_asked(coming)
    ehc = case.ehc.value if case.ehc else None
    return ehc is not None and ehc.plan_made is None and ehc.advice_sent is not None


def _advice_asked(review: AnnualReview) -> bool:
    return review.requests_sent is not None or any(i.advice_asked or i.received for i in review.invitees)


def _voice(case: CaseFile, day: date) -> bool:
    heard = case.last_pupil_voice(day)
    began = case.plan.value.since if case.plan else None
    return heard is not None and (began is None or heard >= began)


def _waiting(case: CaseFile, _: date) -> bool:
    held = any(r.value.holder is not None and not _is_ours(r.value.holder) for r in case.requests)
    return held or (case.attention is not None and bool(case.attention.value.waiting))


def _ours(case: CaseFile, _: date) -> bool:
    return any(r.value.holder is not None and _is_ours(r.value.holder) for r in case.requests)


def _is_ours(holder: str) -> bool:
    return holder.casefold() in OURS


def _part_time(pupil: Pupil, day: date) -> bool:
    spell = pupil.part_time
    return spell is not None and spell.since <= day and (spell.until is None or day <= spell.until)


def _assessing(ehc: Ehc) -> bool:
    return ehc.requested is not None and ehc.plan_made is None and ehc.refused is None and ehc.ceased is None


FACTS: dict[str, Fact] = {
    "amber": _of_pupil(lambda pupil, day: pupil.is_amber(day)),
    "advice": _advice,
    "voice": _voice,
    "profile": lambda case, _: case.profile is not None,
    "plan": lambda case, _: case.plan is not None,
    "outcomes": lambda case, _: case.plan is not None and bool(case.plan.value.outcomes),
    "assessment": _of_ehc(_assessing),
    "appeal": _of_ehc(lambda ehc: ehc.decision_letter is not None or ehc.appealed is not None),
    "waiting": _waiting,
    "ours": _ours,
    "snoozed": lambda case, day: (
        case.attention is not None and any(s.until > day for s in case.attention.value.snoozed)
    ),
    "parttime": _of_pupil(_part_time),
    "safeguarding": _of_pupil(lambda pupil, _: pupil.safeguarding is not None),
    "interpreter": _of_pupil(lambda pupil, _: pupil.interpreter),
    "restricted": _of_pupil(lambda pupil, _: pupil.confidentiality is Confidentiality.RESTRICTED),
    "broken": lambda case, _: bool(case.broken) or case.pupil is None,
}
"""Each fact by its word."""
