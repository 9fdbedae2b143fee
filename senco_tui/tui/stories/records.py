"""Any record on the screen: amended, given an entry, begun from its template, an entry taken out."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from senco_tui.casework.casefile import CaseFile, Filed
    from senco_tui.tui.forms.amend_record import AmendRecord
    from senco_tui.tui.host import Host

NEW = {
    "f": "profile",
    "l": "plan",
    "r": "request",
    "e": "ehc",
    "y": "annual-review",
    "x": "arrangements",
    "d": "adjustments",
    "k": "risk",
    "t": "transition",
}
"""Records that may be begun in a case file by a form of fields, each by its letter."""

WORDS = {
    "ehc": "EHC process",
    "x": "exam arrangements",
    "arrangements": "exam arrangements",
    "risk": "risk plan",
    "annual-review": "annual review",
}


async def amend(host: "Host", case: str | None, document: str, within: str = "", adding: str = "") -> None:
    """Open the form of a record or of what stands within it; `adding` to that list one entry more."""
    from senco_tui.casework.within import reached

    filed = await _filed(host, case, document)
    if filed is None:
        return
    if reached(filed.value, within) is None:
        host.say("that is not in this record any more", "warn")
        return
    file = await _file(host, case)
    sheet = _sheet(host, file, document, filed.value, filed.words, filed.fingerprint)
    await _open(host, sheet, within, adding)


async def one_more(host: "Host", case: str | None, document: str, within: str = "") -> None:
    """Ask in which list of the record, and open the form of a new entry."""
    from senco_tui.casework.within import reached
    from senco_tui.document.fields import fields_of
    from senco_tui.tui.presenting.field_labels import label_of

    filed = await _filed(host, case, document)
    if filed is None:
        return
    holder = reached(filed.value, within)
    nested = [f for f in fields_of(type(holder)).values() if f.nested]
    free = [f.name for f in nested if f.many or getattr(holder, f.name) is None]
    letters, said = _letters(free), host.wording.said
    if not free:
        host.say("this record holds no lists", "warn")
    elif len(free) == 1:
        await amend(host, case, document, within, free[0])
    elif letter := await host.choose("One more of what?", {k: said(label_of(n)) for k, n in letters.items()}):
        await amend(host, case, document, within, letters[letter])


async def take_out(host: "Host", case: str | None, document: str, within: str) -> None:
    """Take an entry out of a record, once that has been said."""
    from senco_tui.casework.amending import RecordAmended
    from senco_tui.casework.within import exchanged, reached

    filed = await _filed(host, case, document)
    if filed is None or reached(filed.value, within) is None:
        return
    if (
        await host.choose(f"Take {within.replace('#', ' ')} out? u brings it back.", {"y": "take it out"})
        == "y"
    ):
        change = RecordAmended(case, document, filed.value, exchanged(filed.value, within, None))
        await host.record(change, {document: filed.fingerprint})


async def begin_record(host: "Host", case: str | None, document: str) -> None:
    """Open the form of a record that is not there yet, as its template begins it."""
    today = host.today
    value, words = await host.desk(lambda door: door.begun(case, document, today))
    file = await _file(host, case)
    await _open(host, _sheet(host, file, document, value, words, None), "", "")


async def next_cycle(host: "Host", case: str) -> None:
    """Open the form of the plan's next cycle, drafted from its last review; say why where there is none."""
    from senco_tui.tui.forms.begin_cycle import cycle_to_begin
    from senco_tui.tui.screens.form import FormView

    file = await _file(host, case)
    calendar = host.office.setting.calendar if host.office else None
    sheet = cycle_to_begin(file, host.today, calendar)
    if isinstance(sheet, str):
        host.say(sheet, "warn")
    else:
        host.open(FormView(sheet))


async def new_record(host: "Host", case: str) -> None:
    """Ask which record, and open its form; one that is there already is laid open."""
    from senco_tui.tui.screens.records import RecordsView, titled

    letter = await host.choose("Write what?", {k: WORDS.get(n, n.replace("-", " ")) for k, n in NEW.items()})
    if letter is None:
        return
    kind = NEW[letter]
    day = host.today.isoformat()
    document = {"request": f"requests/{day}-new", "annual-review": f"annual-reviews/{day}"}.get(kind, kind)
    there = await host.desk(lambda door: door.read_text(case, document)) if document == kind else None
    if there is not None:
        host.open(RecordsView(titled(document, case), case, (document,)))
    else:
        await begin_record(host, case, document)


def _letters(names: "list[str]") -> "dict[str, str]":
    """A letter for each list: the first of its name that is free."""
    found: dict[str, str] = {}
    for name in names:
        letter = next(c for c in name + "abcdefghijklmnopqrstuvwxyz" if c.isalpha() and c not in found)
        found[letter] = name
    return found


async def _filed(host: "Host", case: str | None, document: str) -> "Filed[Any] | None":
    filed, problems = await host.desk(lambda door: door.read_record(case, document))
    if filed is None or any(p.severity == "error" for p in problems):
        host.say("this file needs attention before it can be changed: e opens it", "warn")
        return None
    return filed


async def _file(host: "Host", case: str | None) -> "CaseFile":
    from senco_tui.casework.casefile import CaseFile

    if case is None:
        return CaseFile("")
    return (await host.desk(lambda door: door.read_case(case)))[0]


def _sheet(
    host: "Host", file: "CaseFile", document: str, value: Any, words: Any, fingerprint: str | None
) -> "AmendRecord":
    from senco_tui.tui.forms.amend_record import AmendRecord
    from senco_tui.tui.forms.known import known_to

    calendar = host.office.setting.calendar if host.office else None
    known: Mapping[str, Any] = known_to(host.office, file) if host.office else {}
    return AmendRecord(file, document, value, words, fingerprint, host.today, calendar, known=known)


async def _open(host: "Host", sheet: "AmendRecord", within: str, adding: str) -> None:
    from dataclasses import replace

    from senco_tui.tui.screens.form import FormView

    sheet = replace(sheet, within=within, adding=adding)
    if not sheet.asks():
        await one_more(host, sheet.case, sheet.document, within)
        return
    host.open(FormView(sheet))
