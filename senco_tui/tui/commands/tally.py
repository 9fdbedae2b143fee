"""What may be done with a session of the week: it was given, it was not, somebody was away."""

from typing import TYPE_CHECKING, ClassVar, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.tally import TallyView
    from senco_tui.tui.screens.view import View


class Tally(Command):
    """Writes one session down; what is not known is asked for first."""

    section = "Write"
    kind: ClassVar[str]

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a session that can have been held, and a place to record it."""
        return host.read_only or cast("TallyView", view).why_not()

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask, record, go on to the next."""
        from senco_tui.tui.stories.tallying import tally

        view.begin(tally(host, cast("TallyView", view), self.kind), "disposing")


class Given(Tally):
    """Given, and everyone was there."""

    id = "session-given"
    keys = ("d",)
    words = "given, and everyone was there"
    short = "given"
    kind = "given"


class NotGiven(Tally):
    """It did not take place."""

    id = "session-not-given"
    keys = ("D",)
    words = "not given, and why"
    short = "not given"
    kind = "not given"


class Away(Tally):
    """Given, but not to everyone."""

    id = "session-away"
    keys = ("a",)
    words = "given, but some pupils were away: whom, and why"
    short = "away"
    kind = "away"


class WeekBefore(Command):
    """An earlier week."""

    id = "week-before"
    keys = ("<",)
    words = "the week before"
    short = "week"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One back."""
        cast("TallyView", view).turn(-1)


class WeekAfter(Command):
    """A later week, as far as this one."""

    id = "week-after"
    keys = (">",)
    words = "the week after"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Nothing has been given yet in a week still to come."""
        return None if cast("TallyView", view).is_past else "the next week has not begun"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """One on."""
        cast("TallyView", view).turn(1)


TALLY: tuple[type[Command], ...] = (Given, NotGiven, Away, WeekBefore, WeekAfter)
"""The tally's own commands."""
