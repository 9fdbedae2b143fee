"""The family has not been spoken with this term."""

from collections.abc import Iterator

from senco_tui.casework.kind_words import YOUNG_PERSON, holds_own_rights
from senco_tui.clocks.week import week_of_term
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def no_parent_contact(at: PupilGlance) -> Iterator[Row]:
    """Lane 5, from the sixth week of term on: before that most families have not been rung."""
    term = at.almanac.days.term_of(at.today)
    last = at.case.last_family_contact(at.today)
    if not at.on_register or term is None or (last is not None and last >= term.since):
        return
    week = week_of_term(at.almanac.days, at.today)
    if week is None or week < at.limit("parent_contact_from_week"):
        return
    said = f"last {short_day(last, at.today)}" if last else "none on file"
    own = at.pupil is not None and holds_own_rights(at.pupil, at.today)
    whom = YOUNG_PERSON if own else at.wording.parent
    yield at.row(
        "5",
        "no_parent_contact",
        f"{whom} not spoken with this term ({said})" if own else f"no {whom} contact this term ({said})",
        short=f"{whom} {said}" if last else f"no {whom} contact on file",
        next="see them" if own else "ring home",
    )
