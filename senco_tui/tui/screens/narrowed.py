"""Whom a query line means among those last read, with today's clocks and lanes; asked by every screen."""

from typing import TYPE_CHECKING

from senco_tui.casework.caseload import Caseload
from senco_tui.query.asked import Asked, Misasked
from senco_tui.query.line import read_line
from senco_tui.query.narrowing import NOTHING, around, asks_triage, narrow

if TYPE_CHECKING:
    from senco_tui.tui.host import Host


def asked_of(host: "Host", line: str) -> Asked | Misasked:
    """What a line asks, with the setting's own kept queries and rules."""
    setting = host.office.setting if host.office else None
    kept = setting.kept_lines if setting else {}
    return read_line(line, kept, {rule.id for rule in setting.rules} if setting else ())


def meant(host: "Host", line: str) -> Caseload | Misasked:
    """The part of the caseload a line means today; a line that cannot be meant comes back with the reason."""
    asked = asked_of(host, line)
    if isinstance(asked, Misasked) or host.office is None:
        return asked if isinstance(asked, Misasked) else Caseload()
    sheet = host.sheet
    known = NOTHING
    if sheet is not None and asks_triage(asked):
        known = around(sheet.clocks, ((row.case, row.lane) for row in sheet.every))
    return narrow(host.office.caseload, asked, host.today, known)
