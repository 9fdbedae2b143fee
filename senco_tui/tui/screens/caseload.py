"""The caseload: the register, the ambers, the leavers, narrowed and put in order by one key each."""

from collections.abc import Sequence

from textual.app import ComposeResult

from senco_tui.casework.kind_words import wording
from senco_tui.document.problem import Problem, Severity
from senco_tui.query.asked import Asked, Every, Misasked, Word
from senco_tui.query.words import BY_WORD, Sort
from senco_tui.tui.commands.caseload import CASELOAD_COMMANDS
from senco_tui.tui.messages.opening import OpenCase, ShowProblems
from senco_tui.tui.presenting.caseload import (
    GROUPS,
    SORTS,
    Standing,
    heads_line,
    in_order,
    row_line,
    standing,
    title_line,
)
from senco_tui.tui.presenting.line import Laid, Line
from senco_tui.tui.screens.narrowed import meant
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.beginning import begin_case
from senco_tui.tui.stories.narrowing import ask_line, keep_line
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList


class CaseloadView(View):
    """One pupil a row. Remembers its group, its query and its order until it is left."""

    NAME = "caseload"
    COMMANDS = CASELOAD_COMMANDS
    FOOTER = ("open", "group-next", "filter", "sort", "search")

    def __init__(self, group: str = "register", words: str = "") -> None:
        super().__init__()
        self.group = group
        self.words = words
        self.sort = "name"
        self._rows: list[Standing] = []

    def compose(self) -> ComposeResult:
        """What is shown, the heads of the columns, the pupils."""
        yield Banner(self._banner, id="banner")
        yield LineList()

    def show(self) -> None:
        """Narrow, put in order and lay out; the cursor stays on its pupil."""
        office, today, group = self.host.office, self.host.today, self.group
        if office is None:
            return
        found = meant(self.host, f"{group} ({self.words})" if self.words else group)
        if isinstance(found, Misasked):
            self.host.say(f"“{self.words}” narrows no more: {found.sentence}", "warn")
            self.words, found = "", meant(self.host, group)
        cases = () if isinstance(found, Misasked) else found.cases
        troubles = _troubles(office.problems)
        sheet = self.host.sheet
        letters = (" ".join(f.letter for f in sheet.flags(c.reference)) if sheet else "" for c in cases)
        rows = [
            standing(c, group, today, of_case, troubles.get(c.reference))
            for c, of_case in zip(cases, letters, strict=True)
        ]
        self._rows = in_order(rows, self.sort)
        rows, keys = self._rows, [r.reference for r in self._rows]

        def lay(width: int) -> Laid[Standing]:
            return Laid(rows, lambda row, w: row_line(row, group, today, w), width, keys)

        self.lines.put(lay)
        self.query_one("#banner", Banner).again()

    def _banner(self, width: int) -> tuple[Line, ...]:
        kind = self.host.office.setting.kind if self.host.office else None
        title = title_line(self.group, self.words, self.sort, len(self._rows), width, kind)
        return (title, heads_line(self.group, width, wording(kind).learner))

    def turn(self, steps: int) -> None:
        """Go to the next group, or the one before."""
        self.group = GROUPS[(GROUPS.index(self.group) + steps) % len(GROUPS)]
        self.show()

    def reorder(self, steps: int) -> None:
        """Go to the next order, or the one before."""
        orders = list(SORTS)
        self.sort = orders[(orders.index(self.sort) + steps) % len(orders)]
        self.show()
        self.host.say(f"in order of {self.sort}", "dim")

    def ask_words(self) -> None:
        """Ask what to narrow by; an empty line shows all again."""
        self.begin(self._ask_words())

    async def _ask_words(self) -> None:
        found = await ask_line(self.host, self.group, self.words)
        if found is not None:
            self._take(*found)
            self.show()

    def keep_words(self) -> None:
        """Keep the line under a name, for another day."""
        self.begin(keep_line(self.host, f"{self.group} ({self.words})" if self.words else self.group))

    def begin_case(self) -> None:
        """Begin the file of a new pupil, and go to its row."""
        self.begin(begin_case(self.host, self.find), "writing")

    def find(self, reference: str) -> None:
        """Put the cursor on a pupil, turning to the first group that shows them where this one does not."""
        self.show()
        for group in GROUPS:
            if self.lines.go_key(reference):
                return
            self.group, self.words = group, ""
            self.show()
        self.lines.go_key(reference)

    def _take(self, asked: Asked, words: str) -> None:
        """A group named first turns to that group; the other words narrow it."""
        first, _, rest = words.partition(" ")
        known = BY_WORD.get(first.casefold())
        if isinstance(asked, Word | Every) and known is not None and known.sort is Sort.GROUP:
            self.group, words = known.name, rest.strip()
        self.words = words

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self.lines.row + 1} of {len(self._rows)}" if self._rows else ""

    @property
    def case(self) -> str | None:
        """The row's pupil."""
        return self.lines.key if self.has_lines else None

    @property
    def document(self) -> str | None:
        """What `e` edits from a list: the case file itself where it is in trouble, else the plan."""
        at = self.lines.row if self.has_lines else 0
        if not self._rows or at >= len(self._rows):
            return None
        return "casefile" if self._rows[at].trouble and not self._rows[at].status else "plan"

    def enter(self) -> None:
        """Open the pupil; a file that cannot be read opens its problems."""
        row = self._rows[self.lines.row] if self._rows else None
        if row is None:
            return
        unread = row.trouble is not None and not row.status
        self.post_message(ShowProblems(row.reference) if unread else OpenCase(row.reference))


def _troubles(problems: Sequence[Problem]) -> dict[str | None, str]:
    """The first error of each pupil's files, as a row has room for it."""
    errors = [p for p in reversed(problems) if p.severity is Severity.ERROR]
    return {p.case: f"{p.document} line {p.line}: {p.sentence}" for p in errors}
