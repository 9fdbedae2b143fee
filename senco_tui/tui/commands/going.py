"""Where one may go from every view: triage, the caseload, the setting, the boards, histories, what waits."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command
from senco_tui.tui.messages.opening import OpenHistory, ShowProblems

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


class OpenTriage(Command):
    """The triage sheet."""

    id = "triage"
    keys = ("T",)
    words = "triage: what needs you, and why"
    short = "triage"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """It is the first view, under all others."""
        host.open_named("triage")


class OpenCaseload(Command):
    """The caseload."""

    id = "caseload"
    keys = ("C",)
    words = "caseload: register, ambers, leavers"
    short = "caseload"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("caseload")


class OpenSetting(Command):
    """The setting itself."""

    id = "setting"
    keys = ("g s",)
    words = "the setting: calendar, staff, papers, money, training, agencies"
    short = "setting"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("setting")


class OpenTurns(Command):
    """Whose turn everything is."""

    id = "turns"
    keys = ("W",)
    words = "whose turn: everything open, by who holds it and for how long"
    short = "turns"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("turns")


class OpenProvision(Command):
    """The provision map."""

    id = "provision"
    keys = ("M",)
    words = "provision: the map, its cost, promised against given"
    short = "provision"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("provision")


class OpenReports(Command):
    """The reports there are."""

    id = "reports"
    keys = ("g r",)
    words = "reports: choose one, see it as it will print, save it"
    short = "reports"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the list."""
        host.open_named("reports")


class OpenTally(Command):
    """This week's sessions."""

    id = "tally"
    keys = ("t",)
    words = "tally: this week's sessions, given or not"
    short = "tally"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("tally")


class OpenProblems(Command):
    """The problems in the files."""

    id = "problems"
    keys = ("!",)
    words = "problems: files that could not be read"
    short = "problems"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open them, on this pupil's own first."""
        view.post_message(ShowProblems(view.case))


class ReadHistory(Command):
    """The history of the pupil the cursor is on."""

    id = "history"
    keys = ("h",)
    words = "history of this pupil"
    short = "history"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil."""
        return None if view.case else "the cursor is on no pupil"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it, whole; a case file's own command narrows it to a document."""
        view.post_message(OpenHistory(view.case))


class ReadAllHistory(Command):
    """Everything recorded, newest first."""

    id = "all-history"
    keys = ("H",)
    words = "history of everything"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        view.post_message(OpenHistory())


class SearchEverything(Command):
    """Words in every text, now and once."""

    id = "search-everything"
    keys = ("g /",)
    words = "search every text, and what it once said; here of this pupil, elsewhere of everyone"
    short = "search"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it; it asks for the words."""
        host.open_named("search")


class OpenInbox(Command):
    """What was jotted down."""

    id = "inbox"
    keys = (";",)
    words = "inbox: what you jotted down, to be turned into entries"
    short = "inbox"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open it."""
        host.open_named("inbox")


class ShowDrafts(Command):
    """Half-typed words that wait to be taken up again."""

    id = "drafts"
    words = "drafts: half-typed words that wait for you"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the list."""
        host.open_named("drafts")


GOING: tuple[type[Command], ...] = (
    OpenTriage, OpenCaseload, OpenSetting, OpenTurns, OpenProvision, OpenTally, OpenReports,
    OpenProblems, ReadHistory, ReadAllHistory, SearchEverything,
)  # fmt: skip
"""In the order of the help; the inbox and the drafts stand there beside what is written."""
