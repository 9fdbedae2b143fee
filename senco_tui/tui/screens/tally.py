"""This week's tally: every session a row, one key writes it down, and the cursor goes on to the next."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.tally import TALLY
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.screens.named_people import people
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from senco_tui.provision.tally import Due


class TallyView(View):
    """The sessions of one week, this one to begin with."""

    NAME = "tally"
    COMMANDS = TALLY
    FOOTER = ("session-given", "session-not-given", "session-away", "undo", "week-before")

    def __init__(self) -> None:
        super().__init__()
        self._monday: date | None = None
        self._due: tuple[Due, ...] = ()
        self._names: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Which week, then its sessions."""
        yield Banner(self._banner, id="banner")
        yield LineList()

    @property
    def monday(self) -> date:
        """The Monday of the week that is shown."""
        from senco_tui.provision.weeks import monday_of

        return self._monday or monday_of(self.host.today)

    @property
    def is_past(self) -> bool:
        """Whether the week shown is over."""
        from senco_tui.provision.weeks import monday_of

        return self.monday < monday_of(self.host.today)

    def turn(self, weeks: int) -> None:
        """Show an earlier or a later week."""
        from senco_tui.provision.weeks import WEEK

        self._monday = self.monday + weeks * WEEK
        self.show()
        self.lines.go(0)

    def show(self) -> None:
        """Lay out the week as the files say now; the cursor stays on its session."""
        office = self.host.office
        if office is None:
            return
        from senco_tui.provision.tally import week_tally
        from senco_tui.tui.presenting.tally import tally_lines

        self._due = week_tally(office.caseload, office.setting, self.monday, self.host.today)
        self._names = people(office)
        today, wording = self.host.today, self.host.wording
        self.lines.put(lambda width: tally_lines(self._due, self._names, today, width, wording))
        self.query_one("#banner", Banner).again()

    def _banner(self, width: int) -> list[Line]:
        from senco_tui.tui.presenting.tally import title_lines

        return title_lines(self._due, self.monday, self.host.today, width)

    @property
    def due(self) -> "Due | None":
        """The session under the cursor; on a heading, or the line above one, the first below it."""
        every = {one.key: one for one in self._due}
        below = self.lines.shown[self.lines.row :] if self.has_lines else ()
        return next((every[line.key] for line in below if line.key in every), None)

    def why_not(self) -> str | None:
        """Why the session under the cursor cannot be written down."""
        due = self.due
        if due is None:
            return "there is no session here"
        if due.filed is None and due.on > self.host.today:
            return "that session is still to come"
        if not due.provision.value.minutes:
            return "its file names no minutes: e opens it"
        return None if self.pupils(due) else "its file names nobody: e opens it"

    def pupils(self, due: "Due") -> tuple[str, ...]:
        """Who should be there: whom its file names, else the provision's own."""
        filed = due.filed.value if due.filed else None
        named = (*filed.present, *(a.pupil for a in filed.absent)) if filed else ()
        return tuple(sorted(named)) or due.provision.value.pupils

    def called(self, pupil: str) -> str:
        """A pupil's name as lists show it."""
        return self._names.get(pupil, pupil)

    @property
    def document(self) -> str | None:
        """What is written of the session; before that the provision's own file."""
        due = self.due
        return None if due is None else due.filed.name if due.filed else due.provision.name

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self._due.index(self.due) + 1} of {len(self._due)}" if self.due else ""

    def enter(self) -> None:
        """Open the provision."""
        if self.due is not None:
            from senco_tui.tui.screens.one_provision import OneProvisionView

            self.host.open(OneProvisionView(self.due.name))

    def moving_on(self) -> "Callable[[], None]":
        """To the next session with nothing written down, after this one where there is one."""
        here = self.due
        keys = [one.key for one in self._due]
        later = keys[keys.index(here.key) + 1 :] if here else keys

        def on() -> None:
            still = {one.key for one in self._due if one.filed is None and one.on <= self.host.today}
            chosen = next((key for key in later if key in still), None) or next(iter(later), None)
            if chosen is not None:
                self.lines.go_key(chosen)

        return on
