"""Keeping the triage window for the next visit, drawn as it will be shown then: all dim, with its moment."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.color import ColorSystem
from textual.strip import Strip

from senco_tui.desk.first_window import Window, looks
from senco_tui.desk.kept_rows import OPENS, STAYS, KeptRows
from senco_tui.tui.display.cells import cells_of
from senco_tui.tui.display.ink import with_blanks_of
from senco_tui.tui.display.sparing import colours_of
from senco_tui.tui.gate import clean
from senco_tui.tui.presenting.frame import READING, place_cells, place_line, place_words, status_line
from senco_tui.tui.presenting.line import Line, plain, spans
from senco_tui.tui.widgets.banner import Banner

if TYPE_CHECKING:
    from senco_tui.triage.row import Row
    from senco_tui.tui.app import Senco
    from senco_tui.tui.screens.triage import TriageView

TITLE = "TRIAGE"


def head_lines(texts: list[str]) -> list[Line]:
    """What stands above the list of last time."""
    first = spans((TITLE, "heading"), (texts[0].removeprefix(TITLE), "dim"))
    return [first, *(plain(text, "dim") for text in texts[1:])]


async def keep(app: "Senco", view: "TriageView") -> None:
    """Keep what the view shows for the next visit; nothing where names are not to be seen."""
    if app.initials or not app.keeps_window:
        await app.desk(lambda door: door.drop_window())
        return
    window, told, shown = window_of(app, view, app.now()), looks(app.environ), view.lines.shown
    rows, day = view.rows, app.today.isoformat()
    await app.desk(lambda door: door.keep_window(told, window, rows_of(shown, rows, day)))


def rows_of(shown: Sequence[Line], rows: "Sequence[Row]", day: str) -> KeptRows:
    """All rows as they will stand under that window."""
    texts = [clean(line.text.rstrip()) for line in shown]
    opens = "".join(OPENS if row.case and row.problem is None else STAYS for row in rows)
    return KeptRows(day, [line.key or "" for line in shown], texts, opens, [row.key for row in rows])


def window_of(app: "Senco", view: "TriageView", moment: datetime) -> Window:
    """The screen as it will look at the next visit until everything is read."""
    frame, lines, head = app.screen, view.lines, view.query_one("#banner", Banner)
    width, height = app.size
    bars = [frame.query_one(f"#{name}", Banner) for name in ("status", "place", "footer")]
    as_of = f"{TITLE}  as of {moment:%a} {moment.day} {moment:%b %H:%M}, {READING}"
    above = head_lines([as_of, *(line.text.rstrip() for line in head.shown[1:])])
    room = max(height - len(above) - 3, 0)
    place = place_words(0, lines.count)
    inside = [plain(line.text.rstrip(), "dim") for line in lines.shown[:room]]
    drawn = [[head.drawn(line)] for line in above]
    drawn += [[lines.drawn(line, under_cursor=n == 0)] for n, line in enumerate(inside)]
    drawn += [[lines.blank()] for _ in range(room - len(inside))]
    drawn += [
        [head.drawn(plain())],
        [
            *placed(bars[0], status_line(READING, "dim", width), width - place_cells("", place)),
            *placed(bars[1], place_line("", place, place_cells("", place)), place_cells("", place)),
        ],
        [bars[2].drawn(bars[2].shown[0])],
    ]
    colours = colours_of(app.console)
    return Window((width, height), len(above), len(inside), [_pieces(strips, colours) for strips in drawn])


def placed(bar: Banner, line: Line, width: int) -> list[Strip]:
    """A line as it would look in that bar, were it so many cells wide."""
    return [bar.drawn(line).adjust_cell_length(width, bar.rich_style)] if width > 0 else []


def _pieces(strips: list[Strip], colours: ColorSystem) -> list[tuple[str, str]]:
    """A row in as few pieces of looks and text as show it: a blank takes on what stands before it."""
    parts: list[tuple[str, str]] = []
    for cell in (cell for strip in strips for cell in cells_of(tuple(strip), colours) or ()):
        last, text = parts[-1] if parts else ("", "")
        ink = with_blanks_of(last, cell.ink) if cell.text == " " else cell.ink
        parts[-1:] = [(last, text + cell.text)] if parts and ink == last else [*parts[-1:], (ink, cell.text)]
    return [(ink, clean(text)) for ink, text in parts]
