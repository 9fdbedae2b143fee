"""What may be done on the provision map: turn it another way, cost it by the other year."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.provision import ProvisionView
    from senco_tui.tui.screens.view import View


class NextView(Command):
    """By pupil, by staff, by area, by layer."""

    id = "map-next"
    keys = ("tab",)
    words = "tell the map the next way: by pupil, staff, area, layer"
    short = "by…"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn one on."""
        cast("ProvisionView", view).turn(1)


class ViewBefore(Command):
    """The other way round."""

    id = "map-before"
    keys = ("shift+tab",)
    words = "tell the map the way before"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn one back."""
        cast("ProvisionView", view).turn(-1)


class OtherYear(Command):
    """Financial year, academic year."""

    id = "other-year"
    keys = (">", "<")
    words = "cost it by the other year: April to March, September to August"
    short = "year"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The other one."""
        cast("ProvisionView", view).other_year()


PROVISION: tuple[type[Command], ...] = (NextView, ViewBefore, OtherYear)
"""The map's own commands."""
