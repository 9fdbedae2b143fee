"""The plain facts of a pupil's head, as label and words, in the order a visitor asks for them."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.kind_words import decision_maker, holds_own_rights
from senco_tui.casework.pupil import PartTime, Pupil
from senco_tui.casework.spoken import spoken_day, spoken_number
from senco_tui.tui.presenting.dates import from_today, short_day, span_in_words
from senco_tui.tui.presenting.line import Span
from senco_tui.tui.presenting.words import joined, year_words


def facts(pupil: Pupil, today: date) -> Iterator[tuple[str, Span]]:
    """Label and words of every fact that is known, and of those whose absence matters."""
    yield from _who(pupil, today)
    yield from _circumstances(pupil, today)
    if pupil.key_person:
        yield "key person", Span(pupil.key_person)
    if pupil.decision_maker or holds_own_rights(pupil, today):
        yield "decides", Span(decision_maker(pupil, today))
    for label, number in (("UPN", pupil.upn), ("ULN", pupil.uln)):
        if number:
            yield label, Span(number, "quiet")


def _who(pupil: Pupil, today: date) -> Iterator[tuple[str, Span]]:
    if pupil.legal_name and pupil.legal_name != pupil.name:
        yield "legal name", Span(pupil.legal_name)
    if pupil.born:
        yield "born", Span(f"{short_day(pupil.born)}, {span_in_words(pupil.born, today)} old")
    else:
        yield "born", Span("? no date of birth", "warn")
    by_age = pupil.chronological_year(today)
    if by_age and pupil.year and pupil.year != by_age and not pupil.has_left(today):
        yield "taught in", Span(f"{year_words(pupil.year)}; by age {year_words(by_age)}", "warn")
    if pupil.admitted:
        yield "came", Span(f"{short_day(pupil.admitted)}, {from_today(pupil.admitted, today)}")
    if pupil.left:
        sent = (
            f", records sent {short_day(pupil.records_sent)}" if pupil.records_sent else ", records not sent"
        )
        yield "left", Span(f"{short_day(pupil.left)}{sent}")
    if pupil.home_language:
        with_whom = ", with an interpreter" if pupil.interpreter else ""
        yield "language", Span(f"{pupil.home_language}{with_whom}")


def _circumstances(pupil: Pupil, today: date) -> Iterator[tuple[str, Span]]:
    if pupil.attendance is not None:
        low = pupil.attendance < 90
        yield "attendance", Span(f"{spoken_number(pupil.attendance)} %", "warn" if low else "")
    if pupil.suspensions:
        yield "suspended", Span(joined(short_day(d) for d in pupil.suspensions))
    if pupil.missing_education:
        yield "missing", Span(f"from education since {spoken_day(pupil.missing_education)}", "overdue")
    if pupil.part_time:
        yield "part time", _part_time(pupil.part_time, today)
    if pupil.safeguarding:
        yield "safeguarding", Span(pupil.safeguarding, "warn")
    if pupil.medical_plan_expires:
        late = pupil.medical_plan_expires < today
        words = f"{'expired' if late else 'until'} {spoken_day(pupil.medical_plan_expires)}"
        yield "medical plan", Span(words, "overdue" if late else "")


def _part_time(spell: PartTime, today: date) -> Span:
    hours = f"{spoken_number(spell.hours)} hours a week, " if spell.hours is not None else ""
    until = f" until {spoken_day(spell.until)}" if spell.until else ", no end agreed"
    consent = "" if spell.consent else "; the family has not agreed in writing"
    late = spell.until is None or spell.until < today or spell.consent is None
    return Span(f"{hours}since {spoken_day(spell.since)}{until}{consent}", "warn" if late else "")
