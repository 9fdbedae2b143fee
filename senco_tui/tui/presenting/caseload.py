"""The caseload as lines: one pupil a row, what they need, their next date, how long they have been quiet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.kind_words import wording
from senco_tui.casework.vocabulary import YEARS, SettingKind, Status
from senco_tui.tui.presenting.line import Line, Span, cut, fit, fit_right, plain, width_of

GROUPS = ("register", "ambers", "leavers", "everyone")
"""The groups in the order the key goes through them."""

STATUS_ORDER = (Status.EHC, Status.SUPPORT)
NEVER = "never"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a row says of one pupil on one day; `trouble` stands instead where the file cannot be read."""

    reference: str
    name: str
    year: str = ""
    status: str = ""
    needs: str = ""
    flags: str = ""
    next: date | None = None
    quiet: int | None = None
    trouble: str | None = None


def standing(
    case: CaseFile, group: str, today: date, flags: str = "", trouble: str | None = None
) -> Standing:
    """How one pupil stands on `today`; the next date is the group's own: review, decision or leaving."""
    if case.pupil is None:
        return Standing(case.reference, case.reference, trouble=trouble or "casefile.md cannot be read")
    pupil = case.pupil.value
    last = case.last_entry(today)
    return Standing(
        reference=case.reference,
        name=pupil.listed_name,
        year=pupil.year or "–",
        status=str(pupil.status_on(today)),
        needs=" ".join(dict.fromkeys(str(n.code) for n in pupil.needs_on(today))),
        flags=flags,
        next=_next(case, group),
        quiet=(today - last).days if last else None,
        trouble=trouble,
    )


def _next(case: CaseFile, group: str) -> date | None:
    if case.pupil is None:
        return None
    pupil = case.pupil.value
    if group == "ambers":
        return pupil.concern.decide_by if pupil.concern else None
    if group == "leavers":
        return pupil.left
    return case.plan.value.review_due if case.plan else None


NEXT_WORDS = {"ambers": "decide by", "leavers": "left on"}


def _year_rank(row: Standing) -> int:
    return YEARS.index(row.year) if row.year in YEARS else len(YEARS)


def _status_rank(row: Standing) -> int:
    return STATUS_ORDER.index(Status(row.status)) if row.status in STATUS_ORDER else len(STATUS_ORDER)


SORTS: dict[str, Callable[[Standing], object]] = {
    "name": lambda row: (),
    "year": _year_rank,
    "need": lambda row: (not row.needs, row.needs),
    "status": _status_rank,
    "next date": lambda row: (row.next is None, row.next or date.max),
    "quietest": lambda row: -(10_000 if row.quiet is None else row.quiet),
}
"""Orders by the word that names them; names break every tie."""


def in_order(rows: list[Standing], sort: str) -> list[Standing]:
    """The rows in one of the orders; files that cannot be read come first in each."""
    key = SORTS[sort]
    return sorted(rows, key=lambda r: (r.trouble is None, key(r), r.name.casefold(), r.reference))


NARROW, USUAL, WIDE = 60, 80, 100


def row_line(row: Standing, group: str, today: date, width: int) -> Line:
    """One pupil. Where there is little room flags go first, then how long it is quiet."""
    name = Span(fit(row.name, _name_cells(width)) + " ")
    if row.trouble is not None and not row.status:
        told = Span(cut(f"? {row.trouble}", max(width - _name_cells(width) - 1, 0)), "mark")
        return Line((name, told), row.reference, row.name)
    made = [name, Span(f"{fit_right(row.year, 2)} "), Span(fit(row.status, 2))]
    made.append(Span(fit(row.needs, 9 if width < USUAL else 14) + " ", "dim"))
    if width >= USUAL:
        made.append(Span(fit(row.flags, 7) + " ", "flag"))
    made.append(_dated(row, group, today))
    if width >= NARROW:
        quiet = NEVER if row.quiet is None else f"{row.quiet} d"
        made.append(Span(fit_right(quiet, 8), _quiet_style(row)))
    if row.trouble is not None:
        left = width - sum(width_of(s.text) for s in made) - 2
        made.append(Span(cut(f"  ? {row.trouble}", max(left, 0)), "mark"))
    elif width >= WIDE:
        made.append(Span(f"  {row.reference}", "dim"))
    return Line(tuple(made), row.reference, row.name)


def _dated(row: Standing, group: str, today: date) -> Span:
    if row.next is None:
        return Span(fit("? no date" if group != "leavers" else "", 14), "mark")
    past = row.next < today and group in ("register", "ambers", "everyone")
    return Span(
        fit(f"{'!' if past else ' '} {row.next.day:>2} {row.next:%b %Y}", 14), "overdue" if past else ""
    )


def _quiet_style(row: Standing) -> str:
    return "warn" if row.quiet is None or row.quiet > 42 else "dim"


def _name_cells(width: int) -> int:
    return min(width - 29, 20) if width < NARROW else 20 if width < USUAL else 26


def heads_line(group: str, width: int, learner: str = "pupil") -> Line:
    """The words over the columns."""
    made = [fit(learner, _name_cells(width)), " ", " Y ", "s ", fit("needs", 9 if width < USUAL else 14), " "]
    if width >= USUAL:
        made.append(fit("flags", 8))
    made.append(fit(f"  {NEXT_WORDS.get(group, 'review due')}", 14))
    if width >= NARROW:
        made.append(fit_right("quiet", 8))
    if width >= WIDE:
        made.append("  file")
    return plain(cut("".join(made), width), "dim")


def title_line(
    group: str, words: str, sort: str, count: int, width: int, kind: SettingKind | None = None
) -> Line:
    """What is shown: the group, what it was narrowed by, how many, in what order."""
    narrowed = f" · “{words}”" if words else ""
    told = f"{group}{narrowed} · {wording(kind).counted(count)} · by {sort}"
    return Line((Span("CASELOAD  ", "heading"), Span(cut(told, max(width - 10, 0)))))
