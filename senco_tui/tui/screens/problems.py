"""Problems: every file that could not be read in full, by name and line; the pupil stays listed meanwhile."""

from textual.app import ComposeResult

from senco_tui.document.problem import Problem
from senco_tui.tui.messages.opening import EditDocument
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.presenting.problems import advice_line, problem_key, problem_lines, title_line
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList


class ProblemsView(View):
    """One problem after another; Enter opens the editor where it is. `case` puts the cursor on its first."""

    NAME = "problems"
    FOOTER = ("open", "history", "triage", "search")

    def __init__(self, case: str | None = None) -> None:
        super().__init__()
        self._wanted = case
        self._problems: tuple[Problem, ...] = ()

    def compose(self) -> ComposeResult:
        """How many, what to do, and the problems."""
        yield Banner(self._banner, id="banner")
        yield LineList()

    def show(self) -> None:
        """Lay out what cannot be read just now."""
        office = self.host.office
        if office is None:
            return
        self._problems = office.problems
        names = {c.reference: c.listed_name for c in office.caseload.cases}

        def lay(width: int) -> list[Line]:
            laid = [problem_lines(p, names.get(p.case or ""), width) for p in self._problems]
            return [line for lines in laid for line in lines]

        self.lines.put(lay)
        self.query_one("#banner", Banner).again()
        if self._wanted is not None:
            self._go_to(self._wanted)
            self._wanted = None

    def _go_to(self, case: str) -> None:
        first = next((p for p in self._problems if p.case == case), None)
        if first is not None:
            self.lines.go_key(problem_key(first))

    def _banner(self, width: int) -> tuple[Line, ...]:
        return (title_line(self._problems, width), advice_line(width), plain())

    @property
    def problem(self) -> Problem | None:
        """The problem under the cursor."""
        key = self.lines.key if self.has_lines else None
        return next((p for p in self._problems if problem_key(p) == key), None)

    @property
    def case(self) -> str | None:
        """The pupil whose file it is."""
        return self.problem.case if self.problem else None

    @property
    def document(self) -> str | None:
        """The document that is in trouble."""
        return self.problem.document if self.problem else None

    @property
    def place(self) -> str:
        """Which of how many."""
        problem = self.problem
        return f"{self._problems.index(problem) + 1} of {len(self._problems)}" if problem else ""

    def enter(self) -> None:
        """Open the file in the editor, at the line."""
        problem = self.problem
        if problem is None:
            return
        if problem.document is None:
            self.host.say("this file belongs to no document senco knows; open it with your own tools", "warn")
        elif self.host.read_only:
            self.host.say(f"read-only: {self.host.read_only}", "warn")
        else:
            self.post_message(EditDocument(problem.case, problem.document, problem.line))
