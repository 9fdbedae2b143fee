"""Looking whether pupils' files are ready: the spot-check, the six of the drill, and another pupil."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.readiness import ReadinessView
    from senco_tui.tui.screens.view import View


class SpotCheck(Command):
    """One at random, and the six an inspector would ask for."""

    id = "spot-check"
    keys = ("I",)
    words = "spot-check one pupil, and the inspection drill"
    short = "spot-check"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """The files must have been read."""
        return None if host.office else "nothing has been read yet"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Show them."""
        from senco_tui.tui.screens.readiness import ReadinessView

        host.open(ReadinessView())


class AnotherPupil(Command):
    """The spot-check of somebody else."""

    id = "another-pupil"
    keys = ("r",)
    words = "spot-check another pupil"
    short = "another"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Draw the next one."""
        cast("ReadinessView", view).another()


READINESS: tuple[type[Command], ...] = (AnotherPupil,)
"""The commands of the readiness cards."""
