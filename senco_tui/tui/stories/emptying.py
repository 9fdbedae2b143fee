"""Emptying the pocket: a scribble gets its pupil, becomes one recorded entry, and the next is at hand."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from senco_tui.tui.stories.disposing import attention_of, basis_of, day_or, words_for

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.change import Change
    from senco_tui.desk.inbox import Scribble
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.inbox import InboxView

Made = Callable[["Host", "CaseFile", "Scribble"], Awaitable["Change | None"]]
"""How a scribble becomes a change about that pupil; None where a question was left."""


async def ask_whom(host: "Host", view: "InboxView", scribble: "Scribble") -> None:
    """Find the pupil it is about, and say what comes next."""
    if await find(host, view, scribble) is not None:
        host.say("n note · p contact · a action · w waiting on · D drop", "dim")


async def find(host: "Host", view: "InboxView", scribble: "Scribble") -> str | None:
    """Ask whom it is about; whoever its first words name is offered before a letter is typed."""
    from senco_tui.casework.sought import sought
    from senco_tui.tui.presenting.seeking import Offer, offer_of

    first, cases = view.offered(scribble), view.cases

    def look(words: str) -> Offer:
        return offer_of(sought(cases, words) if words.strip() else first)

    case = await host.seek("Whom is it about?", look)
    if case is not None:
        view.choose(scribble.id, case)
    return case


async def turn(host: "Host", view: "InboxView", kind: str) -> None:
    """Record it as an entry of that kind; refused or left half way, it waits as it did."""
    scribble = view.scribble
    case = (view.case or await find(host, view, scribble)) if scribble else None
    if scribble is None or case is None:
        return
    if await host.desk(lambda door: door.inbox().find(scribble.id)) is None:
        await host.refresh_office()
        host.say("that one has become an entry elsewhere meanwhile", "warn")
        return
    file, _ = await host.desk(lambda door: door.read_case(case))
    change = await MADE[kind](host, file, scribble)
    if change is None:
        return
    move_on = view.moving_on()
    answer = await host.record(change, basis_of(file, change))
    revision = getattr(answer, "revision", None)
    if revision is None:
        return
    await host.desk(lambda door: door.inbox().turned(scribble, revision))
    await host.refresh_office()
    move_on()


async def drop(host: "Host", view: "InboxView") -> None:
    """Forget it, once that has been asked in sight of its words."""
    scribble = view.scribble
    if scribble is None:
        return
    begins = " ".join(scribble.words.split())[:120]
    asked = f"Drop “{begins}”? It was never recorded."
    if await host.choose(asked, {"y": "drop it for good"}) == "y":
        move_on = view.moving_on()
        await host.desk(lambda door: door.inbox().drop(scribble.id))
        await host.refresh_office()
        move_on()
        host.say("dropped", "ok")


def happened(host: "Host", scribble: "Scribble") -> date:
    """The day it is about: the day it was written, and none that is still to come."""
    return min(scribble.day, host.today)


async def _note(host: "Host", file: "CaseFile", scribble: "Scribble") -> "Change | None":
    from senco_tui.casework.casefile import Section
    from senco_tui.casework.change import NoteWritten
    from senco_tui.casework.record import Note
    from senco_tui.tui.forms.sheet import next_free

    day = happened(host, scribble)
    me = await host.desk(lambda door: door.signer())
    name = next_free("notes", day, [*(n.name for n in file.notes), *file.broken])
    return NoteWritten(file.reference, name, Note(day, by=me), (Section("", scribble.words),))


async def _contact(host: "Host", file: "CaseFile", scribble: "Scribble") -> "Change | None":
    """By which way; with whom is the family's first until the file says otherwise."""
    from senco_tui.casework.casefile import Section
    from senco_tui.casework.change import ContactLogged
    from senco_tui.casework.record import Contact
    from senco_tui.casework.vocabulary import Channel
    from senco_tui.tui.forms.log_contact import CHANNELS, LogContact
    from senco_tui.tui.forms.sheet import next_free

    letter = await host.choose("By which way?", {c.key: c.words for c in CHANNELS})
    if letter is None:
        return None
    channel = next(Channel(c.value) for c in CHANNELS if c.key == letter)
    day = happened(host, scribble)
    asks = LogContact(file, host.today, wording=host.wording).asks()
    usual = next(ask.value for ask in asks if ask.name == "with")
    name = next_free("contacts", day, [*(c.name for c in file.contacts), *file.broken])
    words = (Section("What was said", scribble.words),)
    return ContactLogged(file.reference, name, Contact(day, channel, present=(usual,)), words)


async def _action(host: "Host", file: "CaseFile", scribble: "Scribble") -> "Change | None":
    from senco_tui.casework.disposing import ActionTaken, next_id
    from senco_tui.casework.record import Action

    found = await attention_of(host, file.reference)
    due = await day_or(host, "By", host.today + timedelta(days=7)) if found else None
    if found is None or due is None:
        return None
    name = next_id("a", tuple(a.id for a in found[1].actions))
    me = await host.desk(lambda door: door.signer())
    return ActionTaken(file.reference, Action(name, scribble.words, me, due), found[0].attention is None)


async def _waiting(host: "Host", file: "CaseFile", scribble: "Scribble") -> "Change | None":
    from senco_tui.casework.attention import Waiting
    from senco_tui.casework.disposing import WaitingBegun, next_id
    from senco_tui.triage.nudging import next_chase

    found = await attention_of(host, file.reference)
    holder = await words_for(host, "Waiting on whom?", f"{file.reference} waiting on") if found else None
    if found is None or holder is None or host.office is None:
        return None
    chase = await day_or(host, "Chase on", next_chase(holder, host.office.setting, host.today))
    if chase is None:
        return None
    host.drop_draft(f"{file.reference} waiting on")
    name = next_id("w", tuple(w.id for w in found[1].waiting))
    since = happened(host, scribble)
    made = Waiting(name, scribble.words, holder, since, max(chase, host.today))
    return WaitingBegun(file.reference, made, found[0].attention is None)


MADE: dict[str, Made] = {"note": _note, "contact": _contact, "action": _action, "waiting": _waiting}
"""Each kind of entry a scribble may become."""
