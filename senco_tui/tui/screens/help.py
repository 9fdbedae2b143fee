"""Help: every key that means something in the view one came from, on the whole screen."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import SECTIONS, Command
from senco_tui.tui.commands.keys import Keys, spoken_keys
from senco_tui.tui.presenting.help import Key, help_lines
from senco_tui.tui.screens.page import PageView

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


class HelpView(PageView):
    """The keys of `about`, its own first."""

    NAME = "help"

    def __init__(self, host: "Host", about: "View", keys: Keys) -> None:
        title = f"KEYS in {about.NAME}    a number before a move repeats it: 12j    q goes back"
        super().__init__(title, lambda width: help_lines(about.NAME, keys_shown(host, about, keys), width))


def keys_shown(host: "Host", about: "View", keys: Keys) -> list[Key]:
    """Every command of a view as the help tells it, its own section before the common ones."""
    own = set(about.COMMANDS)
    shown = []
    for command in keys.commands:
        spoken = " ".join(spoken_keys(k) for k in keys.keys_of(command))
        letter = " a" if command.takes_letter else ""
        section = about.NAME if type(command) in own else command.section
        off, said = command.why_off(host, about), host.wording.said
        told = Key(section, spoken + letter, said(command.words), said(off) if off else None)
        shown.append((command, told))
    order = [about.NAME, *SECTIONS]
    return [key for _, key in sorted(shown, key=lambda pair: _rank(order, pair[1].section))]


def _rank(order: list[str], section: str) -> int:
    return order.index(section) if section in order else len(order)


def runnable(host: "Host", view: "View", keys: Keys) -> list[Command]:
    """The commands that can be given by name in a view: those that need no letter and do not just move."""
    commands = [c for c in keys.commands if not c.takes_letter and c.section != "Move"]
    return [c for c in commands if c.why_off(host, view) is None]
