"""Done: the fact that clears a row's reason is written, its form opened, or one line of what was done."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from senco_tui.tui.messages.opening import EditDocument
from senco_tui.tui.stories.disposing import day_or, recorded, words_for
from senco_tui.tui.stories.writing import write

if TYPE_CHECKING:
    from senco_tui.casework.attention import Waiting
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.edit import Edit
    from senco_tui.triage.clearing import Clearing, Way
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


Settled = Callable[["Host", "View", "Row", "Clearing", "CaseFile | None"], Awaitable[None]]
"""How one way of settling is told."""


async def done(host: "Host", view: "View", row: "Row") -> None:
    """Settle the row in its reason's own way."""
    from senco_tui.triage.clearing import Way, clearing_of

    clearing = clearing_of(row)
    if clearing.way is Way.MEND or (row.case is None and clearing.way not in (Way.DAY, Way.NEW_DAY)):
        if view.document:
            view.post_message(EditDocument(row.case, view.document))
        else:
            host.say("there is no one file to mend here; x explains", "warn")
    elif clearing.way is Way.FORM and row.case:
        await write(host, clearing.form, row.case, then=view.moving_on())
    else:
        file = (await host.desk(lambda door: door.read_case(row.case or "")))[0] if row.case else None
        await _settled_by(clearing.way)(host, view, row, clearing, file)


async def _day(host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None") -> None:
    """The day into its field, or fields where they are still empty."""
    from senco_tui.casework.disposing import FactRecorded
    from senco_tui.casework.edit import Put

    later = clearing.ahead > 0
    offered = host.today + timedelta(days=clearing.ahead)
    label = clearing.words[:1].upper() + clearing.words[1:]
    day = await day_or(host, label, offered, back=not later, ahead=later)
    if day is None:
        return
    document = clearing.document or row.document or row.detail or ""
    value = value_of(file, document)
    wanted = [f for f in clearing.fields if len(clearing.fields) == 1 or getattr(value, f, None) is None]
    puts = tuple(Put(tuple(field.split(".")), day) for field in wanted)
    change = FactRecorded(row.case, document, clearing.words, puts, day, left=left_waiting(row, file))
    await recorded(host, view, change, file)


def left_waiting(row: "Row", file: "CaseFile | None") -> "tuple[Waiting, ...] | None":
    """What is waited for still once a step of the LA's has come; None where nothing was logged for it."""
    if row.rule != "la_late" or file is None or file.attention is None:
        return None
    waiting = file.attention.value.waiting
    left = tuple(w for w in waiting if w.reason != row.key)
    return left if len(left) < len(waiting) else None


def value_of(file: "CaseFile | None", document: str) -> Any:
    """The head of a pupil's document; None where it is not there."""
    if file is None:
        return None
    one = {"casefile": file.pupil, "ehc": file.ehc, "plan": file.plan}.get(document)
    filed = one or next((f for f in file.annual_reviews if f.name == document), None)
    return filed.value if filed else None


async def _out(host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None") -> None:
    """The field goes, once that has been said."""
    from senco_tui.casework.disposing import FactRecorded
    from senco_tui.casework.edit import Put

    if await host.choose(f"Record: {clearing.words}?", {"y": "yes, today"}) != "y":
        return
    puts = tuple(Put((field,), None) for field in clearing.fields)
    change = FactRecorded(row.case, clearing.document, clearing.words, puts, host.today)
    await recorded(host, view, change, file)


async def _meeting(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """The annual review's meeting, set or held: in the review that is planned, else in a new one."""
    from senco_tui.casework.disposing import FactRecorded
    from senco_tui.casework.edit import Put
    from senco_tui.casework.ehc import AnnualReview
    from senco_tui.clocks.ehc_plan import review_planned

    set_ = clearing.fields == ("meeting",)
    offered = max(row.start_by or host.today, host.today + timedelta(days=28)) if set_ else host.today
    label = clearing.words[:1].upper() + clearing.words[1:]
    day = await day_or(host, label, offered, back=not set_, ahead=set_)
    if day is None or file is None:
        return
    planned = review_planned(file)
    if planned is not None:
        puts = (Put(clearing.fields, day),)
        change = FactRecorded(row.case, planned.name, clearing.words, puts, day)
    else:
        whole = AnnualReview(meeting=day) if set_ else AnnualReview(meeting=day, met=day)
        name = f"annual-reviews/{day.isoformat()}"
        change = FactRecorded(row.case, name, clearing.words, (), day, whole)
    await recorded(host, view, change, file)


async def _decide(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """A concern: on the register, no further action, or watched until another day; and why."""
    from senco_tui.casework.disposing import FactRecorded

    ways = {"r": "register: SEN support from today", "n": "no further action", "k": "keep watching"}
    letter = await host.choose("What is decided about this concern?", ways)
    if letter is None:
        return
    day: date | None = host.today
    if letter == "k":
        day = await day_or(host, "Decide by", host.today + timedelta(days=28))
    draft = f"{row.case} concern"
    why = await words_for(host, "Why?", draft) if day else None
    if why is None or day is None:
        return
    said, edits = decision(letter, day, why)
    await recorded(host, view, FactRecorded(row.case, "casefile", said, edits, day), file, draft)


def decision(letter: str, day: date, why: str) -> "tuple[str, tuple[Edit, ...]]":
    """The words for history and the edits: `r` register, `n` no further action, `k` keep watching."""
    from senco_tui.casework.edit import Add, Put
    from senco_tui.casework.pupil import StatusSpell
    from senco_tui.casework.vocabulary import Status

    reason = Put(("concern", "reason"), why)
    if letter == "k":
        return "concern watched on; to be decided by", (Put(("concern", "decide_by"), day), reason)
    decided = Put(("concern", "decided"), day)
    if letter == "n":
        told = Put(("concern", "decision"), "no further action")
        return "concern decided, no further action", (decided, told, reason)
    spell = Add(("status",), StatusSpell(Status.SUPPORT, day))
    told = Put(("concern", "decision"), "register")
    return "concern decided, SEN support from", (decided, told, reason, spell)


async def _request(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """What we answered, and whether they must act next."""
    await _moved(host, view, row.case or "", row.detail or "", "Answered: what?", file, ours=True)


async def _waiting(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """What was waited for has come: the thread says so, or the entry goes."""
    from senco_tui.casework.disposing import WaitingEnded

    thing = row.detail or ""
    if thing.startswith("requests/"):
        await _moved(host, view, row.case or "", thing, "What came?", file, ours=False)
    elif file is not None and file.attention is not None:
        left = tuple(w for w in file.attention.value.waiting if w.id != thing)
        await recorded(host, view, WaitingEnded(file.reference, left, (thing,)), file)


async def _moved(
    host: "Host", view: "View", case: str, document: str, asked: str, file: "CaseFile | None", *, ours: bool
) -> None:
    from senco_tui.casework.disposing import RequestMoved
    from senco_tui.casework.record import Entry
    from senco_tui.casework.vocabulary import Act

    found = next((f for f in file.requests if f.name == document), None) if file else None
    draft = f"{case} answer"
    words = await words_for(host, asked, draft) if found else None
    if found is None or words is None:
        return
    next_ = {"c": "nothing more is needed", "t": "it is their turn" if ours else "it is our turn"}
    letter = await host.choose("And then?", next_)
    if letter is None:
        return
    me = await host.desk(lambda door: door.signer())
    turn = None if letter == "c" else found.value.of if ours else "school"
    by = me if ours else found.value.holder
    entry = Entry(host.today, Act.ANSWERED if ours else Act.RECEIVED, by, turn, words)
    await recorded(host, view, RequestMoved(case, document, entry), file, draft)


async def _action(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """The action's day, at once: there is nothing to ask."""
    from senco_tui.casework.disposing import ActionDone

    document, _, action = (row.detail or "").partition("#")
    await recorded(host, view, ActionDone(row.case or "", document, action, host.today), file)


async def _line(
    host: "Host", view: "View", row: "Row", clearing: "Clearing", file: "CaseFile | None"
) -> None:
    """One line of what was done, as a note of today; the row stays until its reason goes."""
    from senco_tui.casework.casefile import Section
    from senco_tui.casework.change import NoteWritten
    from senco_tui.casework.record import Note
    from senco_tui.tui.forms.sheet import next_free

    draft = f"{row.case} done"
    words = await words_for(host, "What was done about it?", draft)
    if words is None or file is None:
        return
    topic = clearing.topic or row.short or row.rule.replace("_", " ")
    name = next_free("notes", host.today, [*(n.name for n in file.notes), *file.broken])
    me = await host.desk(lambda door: door.signer())
    change = NoteWritten(file.reference, name, Note(host.today, topic=topic, by=me), (Section("", words),))
    if await recorded(host, view, change, file, draft) and still_there(host, row):
        host.say("recorded as a note; the row stays, for what put it there still stands", "ok")


def still_there(host: "Host", row: "Row") -> bool:
    """Say whether the reason is on the sheet yet."""
    return any((r.case, r.key) == (row.case, row.key) for r in (host.sheet.every if host.sheet else ()))


def _settled_by(way: "Way") -> Settled:
    """The story of each way."""
    from senco_tui.triage.clearing import Way

    return {
        Way.DAY: _day,
        Way.NEW_DAY: _day,
        Way.OUT: _out,
        Way.MEETING: _meeting,
        Way.DECIDE: _decide,
        Way.REQUEST: _request,
        Way.WAITING: _waiting,
        Way.ACTION: _action,
    }.get(way, _line)
