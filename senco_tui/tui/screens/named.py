"""The program's own views and questions by name, loaded when they are first wanted."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.commands.keys import Keys
    from senco_tui.tui.host import Host, Story


def view_named(host: "Host", name: str, keys: "Keys") -> "Story | None":
    """Open the view of that name, or give the story that asks for more. `keys` are the top view's."""
    if name == "caseload":
        from senco_tui.tui.screens.caseload import CaseloadView

        host.open(CaseloadView())
    elif name == "setting":
        from senco_tui.tui.screens.setting import SettingView

        host.open(SettingView())
    elif name == "help":
        from senco_tui.tui.screens.help import HelpView

        host.open(HelpView(host, host.view, keys))
    elif name == "drafts":
        from senco_tui.tui.screens.drafts import DraftsView

        host.open(DraftsView())
    elif name == "inbox":
        from senco_tui.tui.screens.inbox import InboxView

        if not isinstance(host.view, InboxView):
            host.open(InboxView())
    elif name == "turns":
        from senco_tui.tui.screens.turns import TurnsView

        if not isinstance(host.view, TurnsView):
            host.open(TurnsView())
    elif name == "provision":
        from senco_tui.tui.screens.provision import ProvisionView

        if not isinstance(host.view, ProvisionView):
            host.open(ProvisionView())
    elif name == "tally":
        from senco_tui.tui.screens.tally import TallyView

        if not isinstance(host.view, TallyView):
            host.open(TallyView())
    elif name == "search":
        from senco_tui.tui.screens.search import SearchView

        host.open(SearchView(host.view.about))
    elif name == "jot":
        from senco_tui.tui.stories.jotting import jot

        return jot(host)
    elif name == "palette":
        from senco_tui.tui.providers.palette import open_palette
        from senco_tui.tui.screens.help import runnable

        open_palette(host, runnable(host, host.view, keys))
    elif name == "handwork":
        from senco_tui.tui.stories.handwork import record_by_hand

        return record_by_hand(host)
    elif name == "sync":
        from senco_tui.tui.stories.syncing import sync_or_stop

        return sync_or_stop(host)
    elif name == "command line":
        from senco_tui.tui.screens.help import runnable
        from senco_tui.tui.stories.commanding import type_command

        return type_command(host, runnable(host, host.view, keys))
    return None
