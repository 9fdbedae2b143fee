"""The frame's own lines: the status, the footer, and the notice where there is no room for a view."""

from collections.abc import Sequence
from datetime import date

from senco_tui.tui.presenting.line import Line, Span, cut, fit_right, plain, width_of, wrap

READING = "reading the case files…"
TONES = {"ok": "ok", "warn": "warn", "dim": "dim"}


def status_line(words: str, tone: str, width: int) -> Line:
    """What was just done."""
    return plain(cut(words, width), TONES.get(tone, ""))


def reading_words(day: str | None, today: date) -> tuple[str, str]:
    """What is being done before the first reading is done; whose rows are shown, if not today's."""
    if day is None or day == today.isoformat():
        return READING, "dim"
    try:
        then = date.fromisoformat(day)
    except ValueError:
        return READING, "dim"
    return f"these are the rows of {then:%a} {then.day} {then:%b}; today's are being read…", "warn"


def veil_line(width: int) -> Line:
    """Said above everything while names are shown as initials."""
    return plain(cut("PRIVACY  initials only; X shows names again", width), "mark")


def place_words(row: int, count: int) -> str:
    """Which of how many, the first row being 0; nothing where there are none."""
    return f"{row + 1} of {count}" if count else ""


def place_line(pending: str, place: str, width: int) -> Line:
    """Keys half pressed, else the place in the list; on the right."""
    return plain(fit_right(pending or place, width), "key" if pending else "dim")


def place_cells(pending: str, place: str) -> int:
    """Cells the place wants, two before it and room for the last of all; none where nothing is said."""
    _, of, last = place.partition(" of ")
    widest = max(pending, place, f"{last} of {last}" if of else "", key=width_of)
    return width_of(widest) + 2 if widest else 0


def footer_line(entries: Sequence[tuple[str, str]], width: int) -> Line:
    """Keys and their words, as many as fit; the way to help is the last and always there."""
    *some, last = entries or [("?", "help")]
    made: list[Span] = []
    used = _cells(last)
    for one in some:
        if used + _cells(one) > width:
            break
        used += _cells(one)
        made += _entry(one)
    return Line((*made, *_entry(last)))


def _cells(entry: tuple[str, str]) -> int:
    return width_of(entry[0]) + width_of(entry[1]) + 3


def _entry(entry: tuple[str, str]) -> list[Span]:
    return [Span(f"{entry[0]} ", "key"), Span(f"{entry[1]}  ")]


def small_lines(row: str, width: int, height: int) -> Sequence[Line]:
    """The current row in as many lines as it needs, and how to leave or make room."""
    if width < 1 or height < 1:
        return ()
    told = [plain(text) for text in wrap(row.strip() or "nothing chosen", width)]
    way = [plain(text, "dim") for text in wrap("q leaves · 40×15 shows all", width)]
    room = max(height - len(way), 1)
    return (*told[:room], *way)[:height]
