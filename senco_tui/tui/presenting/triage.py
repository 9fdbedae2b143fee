"""The triage sheet as lines: the banner that answers at a glance, and a row for every reason to look."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from senco_tui.casework.casefile import CaseFile
from senco_tui.tui.presenting.flags import letters
from senco_tui.tui.presenting.line import Line, Span, cut, fit, fit_right, plain, spans, width_of

if TYPE_CHECKING:
    from senco_tui.triage.sheet import Row

LANES = {
    "0": ("!!", "now", "overdue"),
    "1": ("B", "breach", "overdue"),
    "2": ("C", "closing", "warn"),
    "3": ("W", "theirs", "theirs"),
    "4": ("R", "review", "strong"),
    "5": ("Q", "quiet", "quiet"),
    "6": ("A", "concern", "warn"),
    "7": ("·", "ahead", "dim"),
    "D": ("?", "data", "mark"),
}
"""Each lane's mark, word and style, in the order of the lanes."""

NARROW, USUAL, FLAGGED, WIDE = 60, 80, 104, 124
"""Cells from which on there is room for the lane's word; year and status; flags; the next step."""


def row_line(row: "Row", case: CaseFile | None, today: date, width: int) -> Line:
    """One reason to look at one pupil; under the usual width flags and next step go, the reason never."""
    mark, word, style = LANES.get(row.lane, ("?", row.lane, "mark"))
    made = [Span(fit_right(row.lane, 2), "dim"), Span(" ")]
    made.append(Span(fit(mark if width < NARROW else f"{mark} {word}", 2 if width < NARROW else 10), style))
    made += [Span(" "), Span(fit(_name(row, case), _name_cells(width)), "strong"), Span(" ")]
    if width >= USUAL:
        made.append(Span(f"{fit_right(_year(case), 2)} {fit(_status(case, today), 1)}  "))
    if width >= FLAGGED:
        made.append(Span(f"{fit(letters(case, today) if case else '', 6)} ", "flag"))
    left = width - sum(width_of(s.text) for s in made)
    if width >= WIDE and row.next:
        made += [Span(fit(row.reason, left - 32)), Span(f"  {fit(row.next, 30)}", "dim")]
    else:
        made.append(Span(cut(row.reason, left)))
    return Line(tuple(made), key=row.case)


def heads_line(width: int) -> Line:
    """The words over the columns."""
    made = [fit(" #", 3), fit("" if width < NARROW else "lane", 2 if width < NARROW else 10), " "]
    made += [fit("pupil", _name_cells(width)), " "]
    if width >= USUAL:
        made.append(" Y s  ")
    if width >= FLAGGED:
        made.append(fit("flags", 7))
    left = width - sum(width_of(text) for text in made)
    made.append(f"{fit('why now', left - 32)}  {'next'}" if width >= WIDE else "why now")
    return plain("".join(made), "dim")


def _name_cells(width: int) -> int:
    return 12 if width < NARROW else 16 if width < USUAL else 18 if width < FLAGGED else 22


def _name(row: "Row", case: CaseFile | None) -> str:
    return case.listed_name if case else row.case or "the setting"


def _year(case: CaseFile | None) -> str:
    return (case.pupil.value.year or "–") if case and case.pupil else "–"


def _status(case: CaseFile | None, today: date) -> str:
    status = case.status_on(today) if case else None
    return str(status) if status else "–"


def counts(rows: Sequence["Row"]) -> Counter[str]:
    """How many rows each lane has."""
    return Counter(row.lane for row in rows)


def counts_line(found: Mapping[str, int], width: int) -> Line:
    """Every lane that has a row with its mark, word and number; the breach always, even where it is none."""
    urgent = found.get("0", 0) + found.get("1", 0)
    made: list[tuple[str, str]] = []
    if not urgent:
        made.append(("nothing in breach", "ok"))
    for lane, (mark, word, style) in LANES.items():
        if found.get(lane):
            made.append((f"{mark} {word} {found[lane]}", style))
    pieces: list[str | tuple[str, str]] = []
    used = 0
    for text, style in made:
        if used and used + width_of(text) + 3 > width:
            break
        pieces += ["   " if used else "", (text, style)]
        used += width_of(text) + (3 if used else 0)
    return spans(*pieces)


def detail_line(row: "Row | None", width: int) -> Line:
    """What the row had no room for: the next step, the dates, whose turn it is and on what basis."""
    if row is None:
        return plain()
    dated = [
        f"due {_short(row.due)}" if row.due else "",
        f"start by {_short(row.start_by)}" if row.start_by else "",
    ]
    side = f"turn: {row.side}" if row.side else ""
    told = " · ".join(part for part in (row.next or "", *dated, side, row.basis or "") if part)
    return spans(("→ ", "key"), (cut(told, max(width - 2, 0)), "dim")) if told else plain()


def _short(day: date) -> str:
    return f"{day.day} {day:%b}"
