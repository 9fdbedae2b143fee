"""Opening a case file: documents, clocks, the raw text of what needs attention, what history tells of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from senco_tui.casework.kind_words import wording
from senco_tui.clocks.running import clocks
from senco_tui.provision.mapped import provision_map, section_f
from senco_tui.provision.year import financial_year
from senco_tui.tui.presenting.casefile.opened import Opened, Stood

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.caseload import Caseload
    from senco_tui.tui.door import Door
    from senco_tui.tui.host import Host


async def read_opened(host: "Host", reference: str, before: Opened | None) -> Opened:
    """The case file as it is now. `before` lends what history told.

    Before the first reading what belongs to no one pupil is read for it alone.
    """
    office, today = host.office, host.today
    if office is None:
        await host.opened()
        office = await host.desk(lambda door: door.read_setting())
    setting = office.setting
    same = before if before is not None and before.case.reference == reference else None
    stood, written = (same.stood, same.written) if same else ({}, {})

    names = {agency.id: agency.name for agency in setting.agencies.agencies}
    names |= {filed.name.rpartition("/")[2]: filed.value.name for filed in office.caseload.provision}

    def work(door: "Door") -> Opened:
        file, problems = door.read_case(reference)
        found = {document: door.read_text(reference, document) for document in file.broken}
        texts = {document: text[0] for document, text in found.items() if text is not None}
        running = clocks(file, setting, today)
        laid = provision_map(_of_one(office.caseload, file), setting, today, financial_year(today))
        return Opened(
            file, today, setting.calendar, running, problems, texts, stood, written, names,
            laid.of(reference), section_f(laid, file), laid.gap(reference), wording(setting.kind),
        )  # fmt: skip

    return await host.desk(work)


def _of_one(caseload: "Caseload", file: "CaseFile") -> "Caseload":
    """What there is of this pupil alone: the file, the provision it is in, all that was ever given."""
    mine = tuple(f for f in caseload.provision if file.reference in f.value.pupils)
    return replace(caseload, cases=(file,), provision=mine)


async def recalled(host: "Host", opened: Opened) -> Opened:
    """The same, with how long its outcomes have stood and when its records were written down."""
    stood, reference = await read_stood(host, opened), opened.case.reference
    return replace(opened, stood=stood, written=await host.desk(lambda door: door.written(reference)))


async def read_stood(host: "Host", opened: Opened) -> Mapping[str, Stood]:
    """How long the words of each outcome of the plan have stood; what was known where there is no plan."""
    if opened.case.plan is None:
        return opened.stood
    standing = await host.desk(lambda door: door.blame(opened.case.reference))
    return {s.id: Stood(s.since, s.carried) for s in standing if s.document == "plan"}
