"""One provision laid open: its cost as it was worked, its pupils and how they stand, its last sessions."""

from collections.abc import Sequence

from textual.app import ComposeResult

from senco_tui.casework.vocabulary import is_case
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.screens.named_people import people
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader


class OneProvisionView(View):
    """A page with a cursor: on a pupil Enter opens the pupil, on a session `e` edits what is written."""

    NAME = "one provision"
    FOOTER = ("open", "tally", "edit", "history", "back")

    def __init__(self, name: str, *, by_school_year: bool = False) -> None:
        super().__init__()
        self._provision = name
        self._by_school_year = by_school_year

    def compose(self) -> ComposeResult:
        """Its name, then the page."""
        yield Banner(self._title, id="title")
        yield Reader(cursor=True, id="page")

    def show(self) -> None:
        """Lay it out from the files as they are now."""
        if self.host.office is not None:
            self.lines.put(self._lay, keep=True)
            self.query_one("#title", Banner).again()

    def _title(self, width: int) -> Sequence[Line]:
        office = self.host.office
        named = (
            [f.value.name for f in office.caseload.provision if f.name == self._document] if office else []
        )
        return (plain(named[0] if named else self._provision, "heading"), plain())

    def _lay(self, width: int) -> tuple[Line, ...]:
        from senco_tui.provision.mapped import provision_map
        from senco_tui.provision.year import academic_year, financial_year
        from senco_tui.tui.presenting.provision_page import provision_page

        office, today = self.host.office, self.host.today
        if office is None:
            return ()
        year = academic_year(today) if self._by_school_year else financial_year(today)
        laid = provision_map(office.caseload, office.setting, today, year)
        return tuple(provision_page(laid, self._provision, people(office), width, self.host.wording))

    @property
    def _document(self) -> str:
        return f"provision/{self._provision}"

    @property
    def case(self) -> str | None:
        """The pupil under the cursor."""
        key = self.lines.key if self.has_lines else None
        return key if key and is_case(key) else None

    @property
    def document(self) -> str | None:
        """The session under the cursor; else the provision's own file."""
        key = self.lines.key if self.has_lines else None
        return key if key and "/" in key else None if self.case else self._document

    def enter(self) -> None:
        """Open the pupil under the cursor."""
        if self.case is not None:
            self.post_message(OpenCase(self.case, "Provision"))
