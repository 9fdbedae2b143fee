"""The triage sheet as lines: the banner that answers at a glance, and a row for every pupil to look at."""

from collections.abc import Sequence
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import spoken_day
from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.triage.flag import Flag
from senco_tui.triage.row import LANE, LANES, Row
from senco_tui.triage.sheet import Sheet
from senco_tui.tui.presenting.line import Line, Span, cut, fit, fit_right, plain, spans, width_of, wrap

STYLES = {
    "0": "overdue",
    "1": "overdue",
    "2": "warn",
    "3": "theirs",
    "5": "quiet",
    "6": "warn",
    "7": "dim",
    "D": "mark",
}
"""The style of each lane's mark and word; a review is as plain as the rest of its row."""

NARROW, USUAL, FLAGGED, WIDE = 60, 76, 104, 124
"""Cells from which on there is room for the lane's word; year and status; flags; the next step."""

NEXT_CELLS = 30
AHEAD = "7"
"""The lane that can wait, and so is the first to go where there is no room to count it."""


def row_line(row: Row, case: CaseFile | None, flags: Sequence[Flag], today: date, width: int) -> Line:
    """One pupil and the reason to look; with little room flags and next step go, the reason never."""
    lane = LANE[row.lane]
    mark = fit_right(lane.mark, 2) if width < NARROW else fit(f"{fit_right(lane.mark, 2)} {lane.name}", 10)
    made = [Span(f"{mark} ", STYLES.get(row.lane, "")), Span(fit(row.subject, _name_cells(width)) + " ")]
    if width >= USUAL:
        made.append(Span(f"{fit_right(_year(case), 2)} {fit(_status(case, today), 1)}  ", "dim"))
    if width >= FLAGGED:
        made.append(Span(f"{fit(' '.join(f.letter for f in flags), 7)} ", "flag"))
    made.append(Span(fit(row.reason, reason_cells(width))))
    if width >= WIDE and row.next:
        made.append(Span(f"  {cut(row.next, NEXT_CELLS)}", "dim"))
    return Line(tuple(made), key_of(row), f"{row.subject} {row.reason}")


def spoken_line(row: Row, case: CaseFile | None, today: date) -> Line:
    """One pupil as a sentence, for whoever hears the row: the lane, who, the reason, what next."""
    lane = LANE[row.lane]
    known = [f"Year {_year(case)}", _status(case, today)] if case else []
    of_whom = ", ".join(word for word in known if not word.endswith("–"))
    told = [Span(f"{lane.name}. ", STYLES.get(row.lane, "")), Span(f"{row.subject}. ")]
    if of_whom:
        told.append(Span(f"{of_whom}. ", "dim"))
    told.append(Span(row.reason))
    if row.next:
        told.append(Span(f"{'' if row.reason.endswith(('.', '…')) else '.'} Next: {row.next}", "dim"))
    return Line(tuple(told), key=key_of(row))


def key_of(row: Row) -> str:
    """What tells a row from others, however the sheet changes: the pupil, or the setting's own reason."""
    return row.case or f"setting {row.key}"


def heads_line(width: int, learner: str = "pupil") -> Line:
    """The words over the columns."""
    made = [fit("", 3) if width < NARROW else fit("   lane", 11), fit(learner, _name_cells(width)), " "]
    if width >= USUAL:
        made.append(" Y s  ")
    if width >= FLAGGED:
        made.append(fit("flags", 8))
    made.append(fit("why now", reason_cells(width)))
    if width >= WIDE:
        made.append("  next")
    return plain(cut("".join(made), width), "dim")


def reason_cells(width: int) -> int:
    """Cells there are for the reason."""
    before = (3 if width < NARROW else 11) + _name_cells(width) + 1
    before += (6 if width >= USUAL else 0) + (8 if width >= FLAGGED else 0)
    return max(width - before - (NEXT_CELLS + 2 if width >= WIDE else 0), 1)


def _name_cells(width: int) -> int:
    return 12 if width < NARROW else 17 if width < FLAGGED else 22


def _year(case: CaseFile | None) -> str:
    if case is None:
        return ""
    return (case.pupil.value.year or "–") if case.pupil else "–"


def _status(case: CaseFile | None, today: date) -> str:
    status = case.status_on(today) if case else None
    return str(status) if status else "" if case is None else "–"


def faint(line: Line) -> Line:
    """A row there is no time for today: the same words, no lane standing out."""
    return Line(tuple(Span(span.text, "dim") for span in line.spans), line.key, line.whole)


def title_line(sheet: Sheet, progress: str, width: int) -> Line:
    """The week and how much is open; while a triage is under way, how far it is, at the right."""
    opened = f"{sheet.week} · {len(sheet.rows)} open"
    longer = f"{opened} · {sheet.to_break}" if sheet.to_break else opened
    room = width - 8 - (width_of(progress) + 2 if progress else 0)
    week = longer if width_of(longer) <= room or not progress else opened if width_of(opened) <= room else ""
    if not progress:
        return spans(("TRIAGE  ", "heading"), (cut(week, max(room, 0)), "dim"))
    told = (cut(progress, width), "key")
    return spans(("TRIAGE  ", "heading"), (fit(week, max(room, 0)), "dim"), "  ", told)


def banner_lines(
    sheet: Sheet,
    broken: int,
    since: str,
    width: int,
    inbox: int = 0,
    progress: str = "",
    drill: str = "",
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> list[Line]:
    """The questions of the first five seconds: breach, lanes, trust, what changed, how far, how ready."""
    first = title_line(sheet, progress, width)
    said, opened, names = cut(sheet.breach, width).partition(" (")
    breached = sheet.count("0") + sheet.count("1") > 0
    second = spans((said, "overdue" if breached else "ok"), opened + names)
    told = [
        tallies_line(sheet, width),
        *trust_lines(broken, inbox, width),
        since_line(since, drill, width, wording),
    ]
    return [first, second, *told, heads_line(width, wording.learner)]


def tallies_line(sheet: Sheet, width: int) -> Line:
    """Every lane that has a row, and how many pupils; where room is short the marks go, then the words."""
    held = [(lane, sheet.count(lane.number)) for lane in LANES if sheet.count(lane.number)]
    near = [(lane, n) for lane, n in held if lane.number != AHEAD]
    ways = (
        [(f"{lane.mark} {lane.name} {n}", lane) for lane, n in held],
        [(f"{lane.name} {n}", lane) for lane, n in held],
        [(f"{lane.name} {n}", lane) for lane, n in near],
        [(f"{lane.mark} {n}", lane) for lane, n in near],
    )
    told = next((way for way in ways if sum(width_of(text) + 2 for text, _ in way) - 2 <= width), ways[-1])
    return spans(*((f"{text}  ", STYLES.get(lane.number, "")) for text, lane in told))


def trust_lines(broken: int, inbox: int, width: int) -> list[Line]:
    """What cannot be trusted, then what waits in the inbox; no line where there is neither."""
    doubt = f"{broken} file{'' if broken == 1 else 's'} cannot be read (! shows them)" if broken else ""
    waits = f"{' · ' if doubt else ''}inbox {inbox}" if inbox else ""
    room = max(width - width_of(doubt), 0)
    return [spans((cut(doubt, width), "mark"), (cut(waits, room), "warn"))] if doubt or waits else []


def only_line(words: str, count: int, width: int) -> Line:
    """That not every row is shown, and what brings the others back."""
    rows = "row" if count == 1 else "rows"
    return plain(cut(f"only “{words}”: {count} {rows}; f and an empty line show all", width), "warn")


def since_line(since: str, drill: str, width: int, wording: Wording = WORDING[SettingKind.PRIMARY]) -> Line:
    """What changed since the last triage, then the drill; with little room the drill goes, then words."""
    both = f"{since} · {drill}" if drill else since
    shorter = since
    for many in (wording.learners, wording.learner):
        shorter = shorter.replace(f" {many} changed", " changed")
    fits = next((told for told in (both, since, shorter) if width_of(told) <= width), shorter)
    return plain(cut(fits, width), "dim")


def detail_lines(row: Row | None, width: int) -> list[Line]:
    """What the row had no room for: its whole reason where it is cut, the next step, the dates, the basis.

    With little room the reason has a line of its own for every row, so nothing jumps as the cursor moves.
    """
    whole = [plain(cut(row.reason if row else "", width))] if width < FLAGGED else []
    return [*whole, _beyond(row, width)]


def _beyond(row: Row | None, width: int) -> Line:
    if row is None:
        return plain()
    more = f"+{len(row.further)} more" if row.further else ""
    due = f"due {_short(row.due)}" if row.due else ""
    start = f"start by {_short(row.start_by)}" if row.start_by and row.start_by != row.due else ""
    told = " · ".join(part for part in (row.next or "", more, due, start, row.basis) if part)
    return spans(("→ ", "key"), (cut(told, max(width - 2, 0)), "dim")) if told else plain()


def _short(day: date) -> str:
    return f"{day.day} {day:%b}"


def explain_lines(
    row: Row, flags: Sequence[Flag], width: int, wording: Wording = WORDING[SettingKind.PRIMARY]
) -> list[Line]:
    """Everything known of a row and of the pupil's other reasons: dates, whose turn, basis, arithmetic."""
    told = "; ".join(f"{f.letter} {f.words}" for f in flags)
    made = [spans(("flags       ", "dim"), told), plain()] if flags else []
    for one in (row, *row.further):
        made += [*_explained(one, width, wording), plain()]
    return made[:-1]


def _explained(row: Row, width: int, wording: Wording) -> list[Line]:
    lane = LANE[row.lane]
    made = [spans((f"{lane.mark} {lane.name}  ", STYLES.get(row.lane, "")), (row.reason, "strong"))]
    told: list[tuple[str, str]] = [("due", spoken_day(row.due) if row.due else "")]
    told += [
        ("start by", spoken_day(row.start_by) if row.start_by else ""),
        ("turn", wording.said(str(row.side))),
    ]
    told += [("basis", row.basis), ("next", row.next or ""), ("worked", row.explain)]
    if row.snoozed:
        told.append(("snoozed", f"{row.snoozed} time{'' if row.snoozed == 1 else 's'}"))
    if row.problem is not None:
        told.append(("file", str(row.problem)))
    for name, words in told:
        if words:
            first, *rest = wrap(words, max(width - 12, 12))
            made.append(spans((fit(f"  {name}", 12), "dim"), first))
            made += [plain(" " * 12 + text) for text in rest]
    return made
