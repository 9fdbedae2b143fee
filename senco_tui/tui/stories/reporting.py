"""Making a report of what was last read, or of a past day, and saving it; `:report` asks as the verb does."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from senco_tui.query.asked import Misasked, Place
from senco_tui.query.on_paper import why_not_on_paper
from senco_tui.reports.kinds import KINDS, kind_called
from senco_tui.reports.making import NotMade, made
from senco_tui.reports.matter import USUAL, Matter, ReportKind, Subject, Wishes
from senco_tui.reports.report import Occasion, Report
from senco_tui.reports.written import FORMS, NotWritten, filed, form_of, why_not

if TYPE_CHECKING:
    from senco_tui.casework.caseload import Caseload
    from senco_tui.casework.setting import Setting
    from senco_tui.desk.reading import Office
    from senco_tui.tui.door import Door
    from senco_tui.tui.host import Host


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report is wanted, of whom, and as of which past day."""

    kind: ReportKind
    words: str = ""
    case: str | None = None
    at: date | None = None
    wishes: Wishes = USUAL


async def make_report(host: "Host", wanted: Wanted) -> Report | str:
    """The report; or a sentence that says why there is none."""
    office = host.office
    if wanted.kind.of_all and wanted.words:
        return f"{wanted.kind.name} is of everyone: two queries could tell a number that one hides"
    if wanted.at is not None:
        office = await host.desk(lambda door: door.office_at(wanted.at or host.today))
    if office is None:
        return "nothing has been read yet"
    meant = _meant(host, office, wanted)
    if isinstance(meant, Misasked):
        return meant.sentence
    day, source, setting = wanted.at or host.today, office, office.setting

    def work(door: "Door") -> Report:
        revision, unrecorded = door.made_from(source, wanted.at)
        caseload = meant
        if wanted.kind.whole and not wanted.kind.of_case:
            whole = tuple(door.case_on(one.reference, wanted.at) for one in meant.cases)
            caseload = replace(meant, cases=whole)
        about = door.case_on(wanted.case, wanted.at) if wanted.case else None
        subjects = _drawn(meant, setting, day) if wanted.kind.drawn else ()
        template = door.letter_text(wanted.kind.letter) if wanted.kind.letter else None
        occasion = Occasion(setting.name, day, revision, unrecorded)
        return made(
            wanted.kind,
            Matter(caseload, setting, occasion, about, wanted.wishes, subjects, template, door.writer()),
            source.caseload,
        )

    try:
        return await host.desk(work)
    except NotMade as no:
        return no.sentence


def _drawn(meant: "Caseload", setting: "Setting", day: date) -> tuple[Subject, ...]:
    from senco_tui.triage.drill import on_paper

    return tuple(Subject(*one) for one in on_paper(meant, setting, day))


def _meant(host: "Host", office: "Office", wanted: Wanted) -> "Caseload | Misasked":
    """Whom the words mean, today by the sheet that is there, on a past day by one of that day."""
    from senco_tui.query.narrowing import NOTHING, around, asks_triage, narrow
    from senco_tui.tui.screens.narrowed import asked_of, meant

    asked = asked_of(host, wanted.words)
    if isinstance(asked, Misasked):
        return asked
    if why := why_not_on_paper(asked):
        return Misasked(why, Place(0, len(wanted.words)))
    if wanted.at is None:
        return meant(host, wanted.words)
    known = NOTHING
    if asks_triage(asked):
        from senco_tui.triage.sheet import sheet

        found = sheet(office.caseload, office.setting, office.problems, wanted.at)
        known = around(found.clocks, ((row.case, row.lane) for row in found.every))
    return narrow(office.caseload, asked, wanted.at, known)


async def save_report(host: "Host", report: Report, wanted: Wanted) -> None:
    """Ask for a file and write it, over one that is there only when told to; its ending says in which form.

    Paper is for its reader: while the screen shows initials it is said that the file will not.
    """
    of = f"-{wanted.case}" if wanted.case else ""
    path = f"~/{report.name}{of}-{wanted.at or host.today}.html"
    whole = ", names whole," if host.initials and not wanted.kind.of_all else ""
    label = f"Save it{whole} to which file? ({', '.join(f'.{form}' for form in FORMS)}; outside the store)"
    typed = (await host.prompt(label, path) or "").strip()
    if not typed:
        return
    form = form_of(typed)
    if form not in FORMS:
        host.say(why_not(form) if form else f"end its name in {', '.join(FORMS)}", "warn")
        return
    try:
        text = filed(report, form)
    except NotWritten as no:
        host.say(no.sentence, "warn")
        return
    file = await _put(host, typed, text)
    if file is None:
        host.say("that file was left as it is", "dim")
    else:
        host.say(f"saved{whole or ','} for nobody else to read: {file}", "ok")


async def _put(host: "Host", path: str, text: str) -> str | None:
    """Write it there; where a file is there already ask first, None where that one is to stay."""
    from senco_tui.desk.letting_out import Taken

    try:
        return await host.desk(lambda door: door.write_report(path, text))
    except Taken:
        over = "There is a file of that name already."
        if await host.choose(over, {"y": "write over it"}) != "y":
            return None
    return await host.desk(lambda door: door.write_report(path, text, over=True))


def wanted_in(said: str, today: date) -> Wanted | str:
    """What follows `:report`, as after the verb: NAME, CASE or a query, `--at DATE`; else a sentence."""
    from senco_tui.casework.vocabulary import is_case
    from senco_tui.tui.presenting.dates import Misheard, heard

    name, *rest = said.split()
    kind = kind_called(name)
    if kind is None:
        return f"no report is called {name}: {', '.join(k.name for k in KINDS)}"
    at: date | None = None
    if "--at" in rest:
        place = rest.index("--at")
        day = heard(" ".join(rest[place + 1 :]), today, None, back=True)
        if isinstance(day, Misheard):
            return day.sentence
        at, rest = day, rest[:place]
    rest = [word for word in rest if word != "--case"]
    if kind.of_case:
        case = rest[0].upper() if len(rest) == 1 else ""
        return Wanted(kind, case=case, at=at) if is_case(case) else f"{name} of whom? report {name} P24-017"
    return Wanted(kind, " ".join(rest), at=at)
