"""The program's own views and questions by name, loaded when they are first wanted."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.commands.keys import Keys
    from senco_tui.tui.host import Host, Story
    from senco_tui.tui.screens.view import View

VIEWS = {
    "caseload": "CaseloadView",
    "setting": "SettingView",
    "drafts": "DraftsView",
    "inbox": "InboxView",
    "turns": "TurnsView",
    "provision": "ProvisionView",
    "tally": "TallyView",
    "reports": "ReportsView",
}
"""Views that want nothing to be opened; each lives in the module of its name."""


def view_named(host: "Host", name: str, keys: "Keys") -> "Story | None":
    """Open the view of that name, or give the story that asks for more. `keys` are the top view's.

    A view that is on top already is not opened over itself.
    """
    if name in VIEWS:
        kind: type[View] = getattr(import_module(f"senco_tui.tui.screens.{name}"), VIEWS[name])
        if not isinstance(host.view, kind):
            host.open(kind())
        return None
    asked = ASKED.get(name)
    return asked(host, keys) if asked else None


def _help(host: "Host", keys: "Keys") -> None:
    from senco_tui.tui.screens.help import HelpView

    host.open(HelpView(host, host.view, keys))


def _search(host: "Host", _: "Keys") -> None:
    from senco_tui.tui.screens.search import SearchView

    host.open(SearchView(host.view.about))


def _palette(host: "Host", keys: "Keys") -> None:
    from senco_tui.tui.providers.palette import open_palette
    from senco_tui.tui.screens.help import runnable

    open_palette(host, runnable(host, host.view, keys))


def _jot(host: "Host", _: "Keys") -> "Story":
    from senco_tui.tui.stories.jotting import jot

    return jot(host)


def _handwork(host: "Host", _: "Keys") -> "Story":
    from senco_tui.tui.stories.handwork import record_by_hand

    return record_by_hand(host)


def _sync(host: "Host", _: "Keys") -> "Story":
    from senco_tui.tui.stories.syncing import sync_or_stop

    return sync_or_stop(host)


def _command_line(host: "Host", keys: "Keys") -> "Story":
    from senco_tui.tui.screens.help import runnable
    from senco_tui.tui.stories.commanding import type_command

    return type_command(host, runnable(host, host.view, keys))


ASKED: "dict[str, Callable[[Host, Keys], Story | None]]" = {
    "help": _help,
    "search": _search,
    "palette": _palette,
    "jot": _jot,
    "handwork": _handwork,
    "sync": _sync,
    "command line": _command_line,
}
"""What wants the view beneath, its keys, or words first."""
