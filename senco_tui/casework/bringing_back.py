"""What brings one outcome or one section back as it once stood, and leaves all else as it is today."""

from collections.abc import Sequence

from senco_tui.casework.casefile import Section
from senco_tui.casework.change import Change, OutcomeAdded, OutcomeAmended, SectionReworded
from senco_tui.casework.plan import Outcome, Plan


def outcome_back(case: str, named: str, then: Plan, now: Plan) -> Change | None:
    """The outcome as the plan had it then; None where it was not in it, or stands so today."""
    was, is_now = _outcome(then, named), _outcome(now, named)
    if was is None or was == is_now:
        return None
    return OutcomeAdded(case, was) if is_now is None else OutcomeAmended(case, is_now, was)


def section_back(
    case: str, document: str, title: str, then: Sequence[Section], now: Sequence[Section]
) -> Change | None:
    """The words under a heading as they were then; None where they stand so today.

    Nor where two sections of a document have that heading: nobody could say which of them is meant.
    """
    was, is_now = ([s.text for s in words if s.title == title] for words in (then, now))
    if len(was) != 1 or len(is_now) > 1 or [t.strip() for t in was] == [t.strip() for t in is_now]:
        return None
    return SectionReworded(case, document, title, was[0])


def _outcome(plan: Plan, named: str) -> Outcome | None:
    found = [outcome for outcome in plan.outcomes if outcome.id == named]
    return found[0] if len(found) == 1 else None
