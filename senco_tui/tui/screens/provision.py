"""The provision map: what is given, by pupil, staff, area or layer, with its cost and what was promised."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.provision import PROVISION
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from senco_tui.provision.mapped import Group, ProvisionMap

VIEWS = ("pupil", "staff", "area", "layer")
"""The ways the map is told, in the order the key goes through them."""


class ProvisionView(View):
    """A heading and what is given under it; remembers its way and its year until it is left."""

    NAME = "provision"
    COMMANDS = PROVISION
    FOOTER = ("open", "map-next", "other-year", "tally", "edit")

    def __init__(self) -> None:
        super().__init__()
        self.told_by = "pupil"
        self.by_school_year = False
        self._laid: ProvisionMap | None = None
        self._groups: tuple[Group, ...] = ()

    def compose(self) -> ComposeResult:
        """What is told and what is wrong, then the map."""
        yield Banner(self._banner, id="banner")
        yield LineList()

    def show(self) -> None:
        """Work the map out from the files as they are now; the cursor stays on its row."""
        office, today = self.host.office, self.host.today
        if office is None:
            return
        from senco_tui.provision.mapped import groups, provision_map
        from senco_tui.provision.year import academic_year, financial_year
        from senco_tui.tui.presenting.provision import map_lines

        year = academic_year(today) if self.by_school_year else financial_year(today)
        self._laid = provision_map(office.caseload, office.setting, today, year)
        self._groups = groups(self._laid, self.told_by, office.caseload, office.setting)
        self.lines.put(lambda width: map_lines(self._groups, self.told_by, width, self.host.wording))
        self.query_one("#banner", Banner).again()

    def _banner(self, width: int) -> list[Line]:
        from senco_tui.tui.presenting.provision import title_lines

        if self._laid is None:
            return []
        return [*title_lines(self._laid, self.told_by, width, self.host.wording), plain()]

    def turn(self, steps: int) -> None:
        """Tell it the next way, or the one before, from the top."""
        self.told_by = VIEWS[(VIEWS.index(self.told_by) + steps) % len(VIEWS)]
        self.show()
        self.lines.go(0)

    def other_year(self) -> None:
        """Cost it by the other year."""
        self.by_school_year = not self.by_school_year
        self.show()

    @property
    def _here(self) -> tuple[str, str]:
        from senco_tui.tui.presenting.provision import parted

        return parted(self.lines.key if self.has_lines else None)

    @property
    def place(self) -> str:
        """Which heading of how many."""
        keys = [group.key for group in self._groups]
        return f"{keys.index(self._here[0]) + 1} of {len(keys)}" if self._here[0] in keys else ""

    @property
    def case(self) -> str | None:
        """The pupil whose heading or Section F line the cursor is on."""
        group, name = self._here
        return group if group and not name and self.told_by == "pupil" else None

    @property
    def document(self) -> str | None:
        """The provision's own file; on a heading none."""
        name = self._here[1]
        return f"provision/{name}" if name else None

    def enter(self) -> None:
        """Open the provision; on a pupil's heading or Section F line the pupil's own part."""
        group, name = self._here
        if name:
            from senco_tui.tui.screens.one_provision import OneProvisionView

            self.host.open(OneProvisionView(name, by_school_year=self.by_school_year))
        elif group and self.told_by == "pupil":
            self.post_message(OpenCase(group, "Provision"))
