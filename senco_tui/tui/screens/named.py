"""The program's own views and questions by name, loaded when they are first wanted."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.host import Host, Story


def view_named(host: "Host", name: str) -> "Story | None":
    """Open the view of that name, or give the story that asks for more."""
    if name == "caseload":
        from senco_tui.tui.screens.caseload import CaseloadView

        host.open(CaseloadView())
    elif name == "help":
        from senco_tui.tui.screens.help import HelpView

        host.open(HelpView(host.view))
    elif name == "palette":
        from senco_tui.tui.providers.palette import open_palette

        open_palette(host)
    elif name == "command line":
        from senco_tui.tui.stories.commanding import type_command

        return type_command(host)
    return None
