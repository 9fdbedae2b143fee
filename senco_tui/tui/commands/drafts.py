"""What may be done with drafts besides taking them up: drop one."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.drafts import DraftsView
    from senco_tui.tui.screens.view import View


class DropDraft(Command):
    """Forget a draft."""

    id = "drop-draft"
    keys = ("d",)
    words = "drop this draft, after asking"
    short = "drop"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be one."""
        return None if cast("DraftsView", view).draft_here else "there is no draft here"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask, then drop."""
        cast("DraftsView", view).drop()


DRAFTS_COMMANDS: tuple[type[Command], ...] = (DropDraft,)
"""The drafts' own commands."""
