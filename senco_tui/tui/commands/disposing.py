"""Disposing of a row by one key: done, action, waiting, chase, escalate, snooze, go see; all of it undone."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host, Story
    from senco_tui.tui.screens.view import View


def row_of(view: "View") -> "Row | None":
    """The row of the triage sheet under the cursor; None in other views."""
    row: Row | None = getattr(view, "row", None)
    return row


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
        """There must be a row."""
        return host.read_only or (None if row_of(view) else "there is no row here")

    def story(self, host: "Host", view: "View") -> "Story":
        """Its reason knows how."""
        from senco_tui.tui.stories.settling import done

        row = row_of(view)
        assert row is not None
        return done(host, view, row)


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
        return super().why_off(host, view) or (None if row_of(view) else "there is no row to snooze")

    def story(self, host: "Host", view: "View") -> "Story":
        """Why, then until when."""
        from senco_tui.tui.stories.disposing import snooze

        row = row_of(view)
        assert row is not None
        return snooze(host, view, row)


class Chase(Disposal):
    """A nudge."""

    id = "chase"
    keys = ("c",)
    words = "chase: text ready to send, the nudge logged, the next date set"
    short = "chase"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Somebody must be waited for."""
        from senco_tui.triage.nudging import chase_row

        row = row_of(view)
        off = super().why_off(host, view)
        return off or (None if row and chase_row(row) else "nobody is to be chased for this row; w waits")

    def story(self, host: "Host", view: "View") -> "Story":
        """The text, then the nudge."""
        from senco_tui.triage.nudging import chase_row
        from senco_tui.tui.stories.chasing import chase

        row = row_of(view)
        found = chase_row(row) if row else None
        assert found is not None
        return chase(host, view, found)


class Escalate(Disposal):
    """To someone above whoever is late."""

    id = "escalate"
    keys = ("E",)
    words = "escalate: to whom above, text ready to send, logged, the next date set"
    short = "escalate"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Somebody must be waited for."""
        from senco_tui.triage.nudging import chase_row

        row = row_of(view)
        off = super().why_off(host, view)
        return off or (None if row and chase_row(row) else "nobody else is late with this row; w waits")

    def story(self, host: "Host", view: "View") -> "Story":
        """The text, then the escalation."""
        from senco_tui.triage.nudging import chase_row
        from senco_tui.tui.stories.chasing import escalate

        row = row_of(view)
        found = chase_row(row) if row else None
        assert found is not None
        return escalate(host, view, found)


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


ANYWHERE: tuple[type[Command], ...] = (TakeAction, WaitOn, GoAndSee)
"""Those that need no row of the sheet, only a pupil."""

DISPOSING: tuple[type[Command], ...] = (
    Done, TakeAction, WaitOn, Chase, Escalate, PutOff, GoAndSee, UndoSession,
)  # fmt: skip
"""The commands that dispose of a row."""
