"""The setting at a glance: who is SENCo and qualified, which papers are due, how the money stands."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from senco_tui.casework.documents import PAPERS
from senco_tui.casework.kind_words import wording
from senco_tui.casework.setting import Colleague, Setting
from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.dates import from_today, short_day
from senco_tui.tui.presenting.labelled import labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.record import words_of

QUALIFY_YEARS = 3
"""Years within which a SENCo new to the role qualifies (SEND Regulations 2014 reg. 49)."""


def setting_lines(setting: Setting, today: date, width: int) -> Iterator[Line]:
    """What there is to know before anything is opened."""
    for label, words in _facts(setting, today):
        yield from labelled(label, words, width, indent=0, key="senco")


def _facts(setting: Setting, today: date) -> Iterator[tuple[str, Span]]:
    if setting.store:
        where = ", ".join(f"{n} {v}" for n, v in (("LA", setting.store.la), ("URN", setting.store.urn)) if v)
        kind = setting.store.kind
        yield "kind", Span(f"{kind}{f', {where}' if where else ''}")
        if wording(kind).learner != "pupil":
            yield "words", Span(f"{wording(kind).learner}, {wording(kind).place}, {wording(kind).head}")
    sencos = [c for c in setting.staff.staff if c.role.casefold() in ("senco", "headteacher and senco")]
    for colleague in sencos:
        yield "SENCo", _qualified(colleague, today)
    if not sencos:
        yield "SENCo", Span("? nobody in the staff list has that role", "warn")
    yield from _papers(setting, today)
    yield from _money(setting, today)


def _qualified(colleague: Colleague, today: date) -> Span:
    since = f", since {short_day(colleague.appointed)}" if colleague.appointed else ""
    if colleague.qualified and colleague.qualified <= today:
        return Span(f"{colleague.name}{since}, qualified {short_day(colleague.qualified)}")
    until = (
        colleague.appointed.replace(year=colleague.appointed.year + QUALIFY_YEARS)
        if (colleague.appointed and (colleague.appointed.month, colleague.appointed.day) != (2, 29))
        else None
    )
    by = f"; by {spoken_day(until)}, {from_today(until, today)}" if until else ""
    return Span(f"{colleague.name}{since}, ? not qualified yet{by}", "warn")


def _papers(setting: Setting, today: date) -> Iterator[tuple[str, Span]]:
    for name in PAPERS:
        paper = setting.papers.get(name)
        label = {"information-report": "info report", "accessibility-plan": "accessible"}.get(
            name, name.partition("-")[0]
        )
        if paper is None:
            yield label, Span("? not written here", "quiet")
        elif paper.review_due:
            due = words_of("review_due", paper.review_due, today)
            yield label, Span(f"review due {due.text}", due.style)
        else:
            yield label, Span("? no review date", "warn")


def _money(setting: Setting, today: date) -> Iterator[tuple[str, Span]]:
    """This financial year's: what there is, what is planned, what is spent."""
    for year in setting.budget.years:
        if year.since <= today <= year.until:
            given = sum(
                (m for m in (year.notional, year.top_up, year.pupil_premium, year.other) if m), Decimal()
            )
            planned = sum((line.planned for line in year.lines if line.planned), Decimal())
            spent = sum((line.spent for line in year.lines if line.spent), Decimal())
            over = "overdue" if planned > given else ""
            told = f"£{given:,.2f} to {short_day(year.until)}: £{planned:,.2f} planned, £{spent:,.2f} spent"
            yield "money", Span(told, over)
