"""Triage, the first view: what is in breach, what must start, who is waited for, who has gone quiet."""

from operator import is_, is_not
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.desk.kept_rows import OPENS
from senco_tui.tui.commands.triage import TRIAGE_COMMANDS
from senco_tui.tui.messages.opening import OpenCase, ShowProblems
from senco_tui.tui.presenting.frame import place_words
from senco_tui.tui.presenting.line import Laid, Line, plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.triage.flag import Flag
    from senco_tui.triage.row import Row
    from senco_tui.triage.sheet import Sheet


class TriageView(View):
    """Rows by lane, each with its reason; Enter opens the pupil, `x` the arithmetic."""

    NAME = "triage"
    COMMANDS = TRIAGE_COMMANDS
    FOOTER = ("open", "done", "chase", "snooze", "undo")

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self._rows: tuple[Row, ...] = ()
        self._rows_of: tuple[object, ...] = ()
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """Banner, heads of the columns, rows, and one line on the row under the cursor."""
        yield Banner(self._banner, id="banner")
        yield LineList()
        yield Banner(self._detail, id="detail")

    def on_mount(self) -> None:
        """Tell once a minute how long there is yet; no more often, so that nothing ticks."""
        self.set_interval(60, self._tell_time)

    def _tell_time(self) -> None:
        if self.host.under_way.sitting is not None:
            self.query_one("#banner", Banner).again()

    @property
    def rows(self) -> tuple["Row", ...]:
        """The rows of the sheet, those taken up first; gathered once for what they come from."""
        of = (self.host.office, self.host.sheet, self.host.under_way.sitting, self.words)
        if len(of) != len(self._rows_of) or any(map(is_not, of, self._rows_of)):
            self._rows, self._rows_of = self._gathered(), of
        return self._rows

    def _gathered(self) -> tuple["Row", ...]:
        """The rows anew; none before the first reading."""
        sheet, sitting = self.host.sheet, self.host.under_way.sitting
        if sheet is None:
            return ()
        from senco_tui.triage.sitting import shown

        rows = sheet.rows if sitting is None else shown(sitting, sheet)
        return self._narrowed(rows) if self.words else rows

    def _narrowed(self, rows: tuple["Row", ...]) -> tuple["Row", ...]:
        """Only the rows of the pupils the query line means; a line that means nothing any more is let go."""
        from senco_tui.query.asked import Misasked
        from senco_tui.tui.screens.narrowed import meant

        found = meant(self.host, f"everyone ({self.words})")
        if isinstance(found, Misasked):
            self.words = ""
            return rows
        cases = {case.reference for case in found.cases}
        return tuple(row for row in rows if row.case in cases)

    def ask_words(self) -> None:
        """Ask what to narrow by; an empty line shows all again."""
        self.begin(self._ask_words())

    async def _ask_words(self) -> None:
        from senco_tui.tui.stories.narrowing import ask_line

        found = await ask_line(self.host, "everyone", self.words)
        if found is not None:
            self.words = found[1]
            self.show()
            self.lines.go(0)

    @property
    def row(self) -> "Row | None":
        """The row under the cursor."""
        at = self.lines.row if self.has_lines else 0
        return self.rows[at] if at < len(self.rows) else None

    @property
    def flags(self) -> tuple["Flag", ...]:
        """The flags of the row's pupil."""
        sheet = self.host.sheet
        return sheet.flags(self.case) if sheet else ()

    @property
    def case(self) -> str | None:
        """The row's pupil."""
        return self.row.case if self.row else None

    @property
    def opens_early(self) -> bool:
        """Whether the row of last time under the cursor is a pupil's."""
        from senco_tui.casework.vocabulary import is_case

        kept, key = self.host.last_rows, self.lines.key
        if kept is None or key is None or not is_case(key):
            return False
        return kept.opens[self.lines.row : self.lines.row + 1] == OPENS

    @property
    def document(self) -> str | None:
        """The document the row is about, else the plan."""
        row = self.row
        if row is None or row.case is None:
            return row.document if row else None
        return row.document or (row.problem.document if row.problem else None) or "plan"

    @property
    def aim(self) -> tuple[str, ...]:
        """The row's pupil, and the reason the row is there for."""
        kept, row, at = self.host.last_rows, self.row, self.lines.row
        if kept is not None and at < len(kept.keys):
            return kept.keys[at], kept.reasons[at]
        return (self.lines.key or "", row.key) if row else ()

    @property
    def place(self) -> str:
        """Which of how many."""
        kept = self.host.last_rows
        count = len(self.rows) if kept is None else len(kept.keys)
        return place_words(self.lines.row, count)

    @property
    def spoken_row(self) -> str:
        """The row with its reason whole."""
        row = self.row
        return f"{row.mark} {row.subject}: {row.reason}" if row else super().spoken_row

    def show(self) -> None:
        """Lay out the sheet as it stands; the cursor stays on its pupil."""
        sheet, office, today = self.host.sheet, self.host.office, self.host.today
        if self._laid_out_already():
            pass
        elif sheet is not None and office is not None:
            from senco_tui.tui.presenting.triage import faint, key_of, row_line, spoken_line

            cases = {c.reference: c for c in office.caseload.cases}
            rows, sitting = self.rows, self.host.under_way.sitting
            keys = [key_of(row) for row in rows]

            def line(row: "Row", width: int) -> Line:
                case, flags = cases.get(row.case or ""), sheet.flags(row.case)
                if self.host.screen_reader:
                    made = spoken_line(row, case, today)
                else:
                    made = row_line(row, case, flags, today, width)
                return made if sitting is None or sitting.holds(row) else faint(made)

            self.lines.put(lambda width: Laid(rows, line, width, keys))
            self.call_after_refresh(lambda: self.host.keep_window(self))
        elif self.host.last_rows is not None:
            kept = self.host.last_rows
            pairs = list(zip(kept.texts, kept.keys, strict=True))
            self.lines.put(lambda width: Laid(pairs, _faded, width, kept.keys))
        elif self.host.last_window is not None:
            _, texts = self.host.last_window.texts()
            self.lines.put(lambda width: [plain(text, "dim") for text in texts])
        self.query_one("#banner", Banner).again()
        self.query_one("#detail", Banner).again()

    def _laid_out_already(self) -> bool:
        """Whether the rows are those that are shown, as when one comes back to them."""
        host = self.host
        of = (self.rows, host.office, host.sheet, host.under_way.sitting, host.last_rows, host.last_window)
        before, self._shown = self._shown, (*of, host.today, host.initials, self.app.size)
        seen = host.sheet is not None and len(before) == len(self._shown)
        return seen and all(map(is_, of, before)) and before[len(of) :] == self._shown[len(of) :]

    def _banner(self, width: int) -> list[Line]:
        sheet, office = self.host.sheet, self.host.office
        if sheet is None or office is None:
            from senco_tui.tui.presenting.frame import READING
            from senco_tui.tui.stories.window import TITLE, head_lines

            window = self.host.last_window
            texts = window.texts()[0] if window else [TITLE, READING]
            return head_lines(texts)
        from senco_tui.document.problem import Severity
        from senco_tui.tui.presenting.readiness import drill_words
        from senco_tui.tui.presenting.triage import banner_lines, only_line

        broken = len({p.path for p in office.problems if p.severity is Severity.ERROR})
        progress, waiting = self._progress(sheet), len(self.host.scribbles)
        drill, wording = drill_words(self.host.drill), self.host.wording
        made = banner_lines(sheet, broken, self.host.since, width, waiting, progress, drill, wording)
        if self.host.screen_reader:
            made[-1:] = [plain()]
        return [*made[:-1], only_line(self.words, len(self.rows), width), made[-1]] if self.words else made

    def _progress(self, sheet: "Sheet") -> str:
        """How far the triage under way is; '' where none is."""
        sitting = self.host.under_way.now
        if sitting is None:
            return ""
        from senco_tui.triage.sitting import disposed
        from senco_tui.tui.presenting.sitting import progress_words

        return progress_words(sitting, len(disposed(sitting, sheet)))

    def _detail(self, width: int) -> list[Line]:
        if self.host.sheet is None:
            return [plain()]
        from senco_tui.tui.presenting.triage import detail_lines

        return detail_lines(self.row, width)

    def follow(self, lines: Lines) -> None:
        """Another row: say what it had no room for, and how far the triage is."""
        self.query_one("#detail", Banner).again()
        if self.host.under_way.sitting is not None:
            self.note_cursor()
            self._tell_time()

    def note_cursor(self) -> None:
        """Tell the triage under way where the cursor is, and which row it left."""
        from senco_tui.tui.presenting.triage import key_of

        sitting = self.host.under_way.sitting
        was = sitting.cursor if sitting else ""
        left = next((row for row in self.rows if key_of(row) == was), None)
        self.host.under_way.moved(self.lines.key or "", left)

    def enter(self) -> None:
        """Open the pupil; a row about a file that cannot be read opens the problems."""
        from senco_tui.document.problem import Severity

        row = self.row
        if row is None:
            if self.opens_early and self.lines.key:
                self.post_message(OpenCase(self.lines.key))
            return
        if row.problem is not None and row.problem.severity is Severity.ERROR:
            self.post_message(ShowProblems(row.case))
        elif row.case:
            self.post_message(OpenCase(row.case))
        else:
            self.explain()

    def moving_on(self) -> "Callable[[], None]":
        """To the row that comes after this one now and is there still."""
        from senco_tui.tui.presenting.triage import key_of

        later = [key_of(row) for row in self.rows[self.lines.row + 1 :]]
        return lambda: next((None for key in later if self.lines.go_key(key)), None)

    def explain(self) -> None:
        """Tell the row's dates, the arithmetic and the basis on a page."""
        from senco_tui.tui.presenting.triage import explain_lines
        from senco_tui.tui.screens.page import PageView

        row, flags, wording = self.row, self.flags, self.host.wording
        if row is not None:
            page = PageView(f"WHY  {row.subject}", lambda width: explain_lines(row, flags, width, wording))
            self.host.open(page)


def _faded(kept: tuple[str, str], width: int) -> Line:
    """A row of last time."""
    return plain(kept[0], "dim", kept[1])
