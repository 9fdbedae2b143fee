"""The query line on the command line: narrows an office, refuses with a mark under the word, completes it."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from senco_tui.casework.caseload import Caseload
from senco_tui.cli.printing import Record, aligned
from senco_tui.query.asked import Asked, Misasked
from senco_tui.query.completing import offers
from senco_tui.query.line import read_line
from senco_tui.query.narrowing import NOTHING, Around, around, asks_triage, narrow
from senco_tui.query.words import ALONE, MEASURED, Known

if TYPE_CHECKING:
    from senco_tui.desk.reading import Office


def asked_in(office: "Office", line: str) -> Asked:
    """What a line asks of an office. Refuses one that cannot be meant, with a mark under the word."""
    setting = office.setting
    asked = read_line(line, setting.kept_lines, {rule.id for rule in setting.rules})
    if isinstance(asked, Misasked):
        raise click.UsageError("\n".join((asked.sentence, *("  " + row for row in asked.pointing(line)))))
    return asked


def narrowed(office: "Office", line: str, day: date) -> Caseload:
    """The part of an office's caseload that a line means on a day."""
    asked = asked_in(office, line)
    return narrow(office.caseload, asked, day, _around(office, day) if asks_triage(asked) else NOTHING)


def complete_query(_: click.Context, __: click.Parameter, typed: str) -> list[CompletionItem]:
    """What the shell offers for a word half typed."""
    return [CompletionItem(offer.text, help=offer.words) for offer in offers(typed)]


def _around(office: "Office", day: date) -> Around:
    from senco_tui.triage.sheet import sheet

    found = sheet(office.caseload, office.setting, office.problems, day)
    return around(found.clocks, ((row.case, row.lane) for row in found.every))


def _record(known: Known) -> Record:
    return {"word": known.name, "sort": known.sort, "means": known.words}


def _lines() -> Iterator[str]:
    for words in (ALONE, MEASURED):
        yield from aligned([(known.name, known.sort, known.words) for known in words])


WORDS_OF_A_QUERY: tuple[list[Record], Callable[[], Iterator[str]]] = (
    [_record(known) for known in (*ALONE, *MEASURED)],
    _lines,
)
"""Every word a query may use, as records and as lines."""
