"""What may be done with what changed since the last triage: open it, and mark all of it as seen."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.changed import ChangedView
    from senco_tui.tui.screens.view import View


class WhatChanged(Command):
    """Everything since the last sign-off, pupil by pupil."""

    id = "what-changed"
    keys = ("=",)
    words = "what changed since the last triage"
    short = "changed"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must have been a sign-off to count from."""
        if host.news is None:
            return "nothing has been read yet"
        return None if host.news.when else "no triage signed off yet"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Show it."""
        from senco_tui.tui.screens.changed import ChangedView

        host.open(ChangedView())


class SeeAll(Command):
    """Nothing is unread any more."""

    id = "see-all"
    keys = ("d",)
    words = "mark everything here as seen"
    short = "all seen"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Note it."""
        cast("ChangedView", view).see_all()


CHANGED: tuple[type[Command], ...] = (SeeAll,)
"""The commands of what changed."""
