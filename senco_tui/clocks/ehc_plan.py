"""What several clocks ask of an EHC plan: whether it stands, its reviews, what the LA answered."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview
from senco_tui.casework.kind_words import holds_own_rights
from senco_tui.casework.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Held:
    """An annual review that took place, and on which day."""

    on: date
    filed: Filed[AnnualReview]


def plan_stands(case: CaseFile, today: date) -> bool:
    """Say whether the pupil has an EHC plan on `today`: by their status, or by a plan made and not ceased."""
    if case.pupil is not None and case.pupil.value.has_left(today):
        return False
    ehc = case.ehc.value if case.ehc else None
    if ehc is not None and ehc.ceased is not None and ehc.ceased <= today:
        return False
    made = ehc is not None and ehc.plan_made is not None and ehc.plan_made <= today
    return made or case.status_on(today) is Status.EHC


def reviews_held(case: CaseFile) -> tuple[Held, ...]:
    """The annual reviews that were held, oldest first."""
    held = [Held(r.value.met, r) for r in case.annual_reviews if r.value.met is not None]
    return tuple(sorted(held, key=lambda h: h.on))


def review_planned(case: CaseFile) -> Filed[AnnualReview] | None:
    """The annual review being prepared: not held, and not older than the last one that was."""
    last = max((h.on for h in reviews_held(case)), default=date.min)
    waiting = [r for r in case.annual_reviews if r.value.met is None and (r.value.meeting or date.max) > last]
    return max(waiting, key=lambda r: r.value.meeting or date.max, default=None)


def last_reviewed(case: CaseFile) -> tuple[date | None, str]:
    """The day the plan was made or last reviewed, whichever is later, and the document that says so."""
    held = reviews_held(case)
    made = case.ehc.value.plan_made if case.ehc else None
    if held and (made is None or held[-1].on >= made):
        return held[-1].on, held[-1].filed.name
    return made, "ehc"


def says_no(answer: str | None) -> bool:
    """Say whether an LA's decision, as written down, is a refusal."""
    words = (answer or "").casefold().split()
    return bool(words) and (words[0] in ("no", "not") or words[0].startswith(("refus", "declin")))


def says_amend(answer: str | None) -> bool:
    """Say whether an LA's decision after a review is, or may still be, to amend the plan."""
    return answer is None or "amend" in answer.casefold()


def decides_alone(case: CaseFile, day: date) -> bool:
    """Say whether the rights are the young person's own on `day`, over compulsory school age (s83(2))."""
    return case.pupil is not None and holds_own_rights(case.pupil.value, day)
