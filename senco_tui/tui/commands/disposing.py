"""Disposing of a row by one key: done, action, waiting, chase, escalate, snooze, go see; all of it undone."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command
from senco_tui.tui.stories.subject import chased_here, of_which, reasons_here, row_of, shows_rows

if TYPE_CHECKING:
    from senco_tui.tui.host import Host, Story
    from senco_tui.tui.screens.view import View


class Disposal(Command):
    """Something that settles a row, or puts it off."""

    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil, and a place to record it."""
        return host.read_only or (None if view.case else "the cursor is on no pupil")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Tell its story."""
        view.begin(self.story(host, view), "disposing")

    def story(self, host: "Host", view: "View") -> "Story":
        """What is asked and recorded."""
        raise AssertionError(f"the command {self.id} tells no story")


class Done(Disposal):
    """The row's own fact."""

    id = "done"
    keys = ("d",)
    words = "done: record what settles this row"
    short = "done"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a row, or a reason to look at the pupil."""
        none = "there is no row here" if shows_rows(view) else "nothing asks for anything here today; a acts"
        return host.read_only or (None if reasons_here(host, view) else none)

    def story(self, host: "Host", view: "View") -> "Story":
        """Its reason knows how."""
        from senco_tui.tui.stories.settling import done

        rows = reasons_here(host, view)
        return of_which(host, view, rows, "What is done?", lambda row: done(host, view, row))


class TakeAction(Disposal):
    """A promise with an owner and a day."""

    id = "action"
    keys = ("a",)
    words = "action: what, whose, by when"
    short = "action"

    def story(self, host: "Host", view: "View") -> "Story":
        """What, then by when."""
        from senco_tui.tui.stories.disposing import act

        return act(host, view, view.case or "")


class WaitOn(Disposal):
    """Someone else's turn."""

    id = "wait"
    keys = ("w",)
    words = "waiting: on whom, for what, chase when"
    short = "waiting"

    def story(self, host: "Host", view: "View") -> "Story":
        """Whom, what, when."""
        from senco_tui.tui.stories.disposing import wait

        return wait(host, view, view.case or "", row_of(view))


class GoAndSee(Disposal):
    """A visit today."""

    id = "go-see"
    keys = ("g o",)
    words = "go and see this pupil today"
    short = "go see"

    def story(self, host: "Host", view: "View") -> "Story":
        """Nothing is asked."""
        from senco_tui.tui.stories.disposing import go_see

        return go_see(host, view, view.case or "")


class PutOff(Disposal):
    """The row again on a later day."""

    id = "snooze"
    keys = ("s",)
    words = "snooze: why, and until when"
    short = "snooze"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a row about a pupil."""
        off = super().why_off(host, view)
        return off or (None if reasons_here(host, view) else "there is nothing to snooze here today")

    def story(self, host: "Host", view: "View") -> "Story":
        """Why, then until when."""
        from senco_tui.tui.stories.disposing import snooze

        rows = reasons_here(host, view)
        return of_which(host, view, rows, "Snooze what?", lambda row: snooze(host, view, row))


class Chase(Disposal):
    """A nudge."""

    id = "chase"
    keys = ("c",)
    words = "chase: text ready to send, the nudge logged, the next date set"
    short = "chase"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Somebody must be waited for."""
        off = super().why_off(host, view)
        return off or (None if chased_here(host, view) else "nobody is to be chased for this; w waits")

    def story(self, host: "Host", view: "View") -> "Story":
        """The text, then the nudge."""
        from senco_tui.tui.stories.chasing import chase

        rows = chased_here(host, view)
        return of_which(host, view, rows, "Chase what?", lambda row: chase(host, view, row))


class Escalate(Disposal):
    """To someone above whoever is late."""

    id = "escalate"
    keys = ("E",)
    words = "escalate: to whom above, text ready to send, logged, the next date set"
    short = "escalate"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Somebody must be waited for."""
        off = super().why_off(host, view)
        return off or (None if chased_here(host, view) else "nobody else is late with this; w waits")

    def story(self, host: "Host", view: "View") -> "Story":
        """The text, then the escalation."""
        from senco_tui.tui.stories.chasing import escalate

        rows = chased_here(host, view)
        return of_which(host, view, rows, "Escalate what?", lambda row: escalate(host, view, row))


class UndoSession(Command):
    """All of one's own acts since the program was opened."""

    id = "undo-session"
    keys = ("U",)
    words = "undo all you recorded since you opened senco"
    short = "undo all"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask once, in words."""
        from senco_tui.tui.stories.taking_back import undo_session

        view.begin(undo_session(host), "recording")


DISPOSING: tuple[type[Command], ...] = (
    Done, TakeAction, WaitOn, Chase, Escalate, PutOff, GoAndSee, UndoSession,
)  # fmt: skip
"""The commands that dispose of a row."""
