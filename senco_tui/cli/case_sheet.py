"""One case file on a sheet of plain lines: who, the plan with its outcomes, and what else is filed."""

from collections.abc import Iterable, Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed, Section
from senco_tui.casework.change import spoken_day
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS
from senco_tui.cli.naming import documents_of
from senco_tui.cli.printing import aligned, paragraph


def case_lines(case: CaseFile, day: date, given: Iterable[str] = ()) -> Iterator[str]:
    """The sheet as lines; a document that cannot be understood is named, never left out.

    `given` are the lines of what the pupil is given, which stand before what is filed.
    """
    yield f"{case.reference}  {case.listed_name}"
    if case.pupil:
        yield from aligned(_who(case.pupil.value, day))
        yield from _prose(case.pupil.words)
    if case.plan:
        yield from _plan(case.plan)
    yield from given
    yield ""
    yield "Filed"
    yield from paragraph(", ".join(_filed(case)), "  ")
    for name in case.broken:
        yield f"  needs attention: {name}"


def _who(pupil: Pupil, day: date) -> list[tuple[str, str]]:
    status = "amber" if pupil.is_amber(day) else STATUS_WORDS[pupil.status_on(day)]
    needs = [f"{NEED_WORDS[need.code]} ({need.code})" for need in pupil.needs_on(day)]
    concern = pupil.concern if pupil.concern and pupil.concern.decided is None else None
    facts = (
        ("year", " ".join(filter(None, (pupil.year, pupil.class_group)))),
        ("born", spoken_day(pupil.born) if pupil.born else ""),
        ("status", status),
        ("needs", ", ".join(needs)),
        ("flags", ", ".join(pupil.flags)),
        ("concern", concern.seen or "" if concern else ""),
        ("decide by", spoken_day(concern.decide_by) if concern and concern.decide_by else ""),
        ("left", spoken_day(pupil.left) if pupil.left else ""),
        ("people", ", ".join(f"{p.name} ({p.relation})" for p in pupil.people)),
    )
    return [(f"  {name}", words) for name, words in facts if words]


def _plan(filed: Filed[Plan]) -> Iterator[str]:
    plan = filed.value
    due = f", review due {spoken_day(plan.review_due)}" if plan.review_due else ", no review date"
    yield ""
    yield f"Plan, cycle {plan.cycle}, {counted(len(plan.outcomes), 'outcome')}{due}"
    for outcome in plan.outcomes:
        yield from aligned([(f"  {outcome.id}", outcome.text)])
        yield from aligned([(f"      {name}", words) for name, words in _facts(outcome) if words])
    yield from _prose(filed.words)


def _facts(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    return (
        ("from", outcome.baseline or ""),
        ("to", outcome.target or ""),
        ("by", spoken_day(outcome.by) if outcome.by else ""),
        ("who", outcome.who or ""),
    )


def _prose(words: tuple[Section, ...]) -> Iterator[str]:
    for section in words:
        if section.text.strip():
            yield ""
            if section.title:
                yield f"  {section.title}"
            yield from paragraph(section.text.strip(), "    ")


def _filed(case: CaseFile) -> list[str]:
    return [name for name in documents_of(case) if name not in case.broken]
