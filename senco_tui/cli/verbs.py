"""Which verbs there are, in the order a newcomer needs them; each lives in the module of its name."""

from importlib import import_module

import click
from click.exceptions import NoSuchCommand

VERBS = {
    "demo": "Make an invented school with three years of history, and open it.",
    "init": "Make a new, empty store.",
    "triage": "What needs you, and why: the weekly sheet.",
    "list": "The caseload, narrowed by a query.",
    "show": "A case file, or one document of it, now or on a past day.",
    "log": "The history of a case as sentences.",
    "diff": "What changed in a case file, in words.",
    "blame": "How old each outcome is, and how often carried unchanged.",
    "clocks": "Every running clock.",
    "clock": "Work one rule for one date, with its legal basis.",
    "report": "A report on paper: the provision map, a plan for the family, governors and more.",
    "calendar": "Due dates out as a calendar file; the setting's own calendar in from one.",
    "new": "A new document from its template, in your editor.",
    "edit": "Edit a document in your editor; it is checked before it is recorded.",
    "record": "Record what was changed by hand, one commit a case.",
    "jot": "Keep a line in the inbox until it becomes an entry.",
    "check": "Every problem in every file.",
    "undo": "A new commit that takes one back.",
    "join": "Begin from a hub others meet at.",
    "sync": "Exchange with the hub: bring in what others recorded, send yours.",
    "doctor": "What is wrong with the machine or the store, and what mends it.",
}


class Verbs(click.Group):
    """The verbs, each loaded only when it is called; help names them all without loading any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs in the order of the table."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name, or None."""
        if cmd_name not in VERBS:
            return None
        command = getattr(import_module(f"senco_tui.cli.{cmd_name}"), "verb", None)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; one that is not there is refused with the nearest that is."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand:
            raise NoSuchCommand(args[0], possibilities=VERBS, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The verbs, one sentence each."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))
