"""The `:` line: a command by its name or its beginning, a reference, or part of a pupil's name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from senco_tui.casework.vocabulary import is_case
from senco_tui.tui.commands.command import Command
from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.stories.jotting import keep

if TYPE_CHECKING:
    from senco_tui.tui.host import Host


async def type_command(host: "Host", commands: Sequence[Command]) -> None:
    """Ask for a line and do what it says."""
    words = await host.prompt("A command, a reference, or a name")
    if words is None or not words.strip():
        return
    said = words.strip().lstrip(":")
    if said.casefold().startswith("jot ") and said[4:].strip():
        await keep(host, said[4:].strip())
        return
    if said.casefold().startswith("search ") and said[7:].strip():
        from senco_tui.tui.screens.search import SearchView

        host.open(SearchView(host.view.about, said[7:].strip()))
        return
    if said.casefold().startswith("report ") and said[7:].strip():
        open_report(host, said[7:].strip())
        return
    command = command_named(said, commands)
    if command is not None:
        command.run(host, host.view, None, None)
    elif cases := cases_named(host, said):
        if len(cases) == 1:
            host.view.post_message(OpenCase(cases[0]))
        else:
            host.open_caseload(said)
    else:
        host.say(f"“{said}” is no command, reference or name here; ? shows the commands", "warn")


def open_report(host: "Host", said: str) -> None:
    """Show the report that is asked for, as it will print."""
    from senco_tui.tui.screens.report import ReportView
    from senco_tui.tui.stories.reporting import wanted_in

    wanted = wanted_in(said, host.today)
    if isinstance(wanted, str):
        host.say(wanted, "warn")
    else:
        host.open(ReportView(wanted))


def command_named(said: str, commands: Sequence[Command]) -> Command | None:
    """The command of that name, or the only one that begins with it; None where that is not clear."""
    exact = [c for c in commands if c.id == said.casefold()]
    begun = [c for c in commands if c.id.startswith(said.casefold())]
    return exact[0] if exact else begun[0] if len(begun) == 1 else None


def cases_named(host: "Host", said: str) -> list[str]:
    """The references of the pupils whom the words mean."""
    office = host.office
    if office is None:
        return []
    if is_case(said.upper()):
        return [said.upper()] if office.caseload.case(said.upper()) else []
    return [case.reference for case in office.caseload.matching(said).cases]
