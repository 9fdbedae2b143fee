"""Disposing of a row with words and a day: snooze, wait, promise, go and see; then on to the next row."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from senco_tui.tui.stories.rewriting import settle_moved

if TYPE_CHECKING:
    from senco_tui.casework.attention import Attention
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.casework.change import Change
    from senco_tui.casework.record import Action
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


async def day_or(
    host: "Host", label: str, default: date, *, back: bool = False, ahead: bool = True
) -> date | None:
    """Ask for a day; Enter alone takes the one offered, another is echoed first. None when left with Esc."""
    from senco_tui.tui.presenting.dates import Misheard, echoed, heard

    calendar = host.office.setting.calendar if host.office else None
    offered = f"{label} (Enter: {default:%a} {default.day} {default:%b %Y})"
    asked = offered
    words: str | None = ""
    while True:
        # What was not understood stays to be mended: a second Enter must not take the day offered.
        words = await host.prompt(asked, words or "")
        if words is None or not words.strip():
            return None if words is None else default
        day = heard(words, host.today, calendar, back=back)
        if isinstance(day, Misheard):
            asked = f"{offered}: {day.sentence}"
        elif day > host.today and not ahead:
            asked = f"{offered}: that day is still to come"
        elif await host.choose(f"{label}: {echoed(day, host.today, calendar)}?", {"y": "that day"}) == "y":
            return day
        else:
            asked = offered


async def words_for(host: "Host", label: str, draft: str, default: str = "") -> str | None:
    """Ask for a line until there is one; Enter alone takes the one offered. None when left with Esc."""
    asked = f"{label} (Enter: {default})" if default else label
    while True:
        words = await host.prompt(asked, draft=draft)
        if words is None:
            return None
        if words.strip() or default:
            return words.strip() or default
        asked = f"{label}: a few words are wanted"


async def recorded(
    host: "Host", view: "View", change: "Change", file: "CaseFile | None" = None, draft: str = ""
) -> bool:
    """Record a change and go on to the next row; refused, the cursor stays, and the words as a draft."""
    move_on, row = view.moving_on(), getattr(view, "row", None)
    answer = await host.record(change, basis_of(file, change))
    if not hasattr(answer, "revision"):
        await settle_moved(host, change, answer)
        return False
    if draft:
        host.drop_draft(draft)
    host.under_way.acted(row, answer.revision)
    move_on()
    return True


def basis_of(file: "CaseFile | None", change: "Change") -> Mapping[str, str] | None:
    """The fingerprints of what the change was meant for, as it was read."""
    if file is None:
        return None
    single = [f for f in (file.pupil, file.plan, file.ehc, file.attention) if f is not None]
    filed = [*single, *file.requests, *file.annual_reviews, *file.contacts]
    wanted = {filing.document for filing in change.filings()}
    return {f.name: f.fingerprint for f in filed if f.name in wanted} or None


async def attention_of(host: "Host", reference: str) -> "tuple[CaseFile, Attention] | None":
    """The pupil's file and list as they are now; None, said aloud, where the list cannot be read."""
    from senco_tui.casework.attention import Attention

    file, _ = await host.desk(lambda door: door.read_case(reference))
    if "attention" in file.broken:
        host.say("the attention list cannot be read: ! shows the line, e mends it", "warn")
        return None
    return file, file.attention.value if file.attention else Attention()


async def snooze(host: "Host", view: "View", row: "Row") -> None:
    """Why, then until when; refused past the day that law sets, naming it."""
    from senco_tui.casework.attention import Snooze
    from senco_tui.casework.disposing import Snoozed
    from senco_tui.triage.put_aside import last_day_aside, why_not_aside

    last, today = last_day_aside(row), host.today
    if never := why_not_aside(row, today + timedelta(days=1), today):
        host.say(never, "warn")
        return
    found = await attention_of(host, row.case or "")
    draft = f"{row.case} snooze"
    why = await words_for(host, "Snooze: why?", draft) if found else None
    if found is None or why is None:
        return
    fortnight = today + timedelta(days=14)
    until = await day_or(host, "Until", min(fortnight, last) if last else fortnight)
    if until is None:
        return
    if refused := why_not_aside(row, until, today):
        host.say(refused, "warn")
        return
    file, attention = found
    times = sum(s.times for s in attention.snoozed if s.reason in (row.rule, row.key))
    made = Snooze(row.key, until, why, today, times + 1)
    await recorded(host, view, Snoozed(file.reference, made, file.attention is None), file, draft)


async def wait(host: "Host", view: "View", reference: str, row: "Row | None") -> None:
    """On whom, for what, and when to chase; the row comes back on that day.

    What is waited for is the row's own next step unless other words stand after a colon.
    """
    from senco_tui.casework.attention import Waiting
    from senco_tui.casework.disposing import WaitingBegun, next_id
    from senco_tui.triage.nudging import next_chase

    found = await attention_of(host, reference)
    draft = f"{reference} waiting"
    known = (row.next or row.reason) if row else ""
    asked = "Waiting on whom? (or whom: for what)"
    said = await words_for(host, asked, f"{draft} on") if found else None
    if found is None or said is None:
        return
    holder, told = parted(said)
    what = told or known or await words_for(host, "For what?", draft)
    if what is None or host.office is None:
        return
    chase = await day_or(host, "Chase on", next_chase(holder, host.office.setting, host.today))
    if chase is None:
        return
    file, attention = found
    name = next_id("w", tuple(w.id for w in attention.waiting))
    reason = row.key if row and row.rule != "waiting" else None
    made = Waiting(name, what, holder, host.today, max(chase, host.today), reason)
    if await recorded(host, view, WaitingBegun(reference, made, file.attention is None), file, draft):
        host.drop_draft(f"{draft} on")


def parted(said: str) -> tuple[str, str]:
    """Whom, and for what where a colon parts the two."""
    holder, colon, what = said.partition(":")
    return (holder.strip(), what.strip()) if colon and holder.strip() else (said, "")


async def act(host: "Host", view: "View", reference: str) -> None:
    """What, by when; it is mine unless the words begin with somebody and a colon."""
    from senco_tui.casework.disposing import ActionTaken, next_id

    found = await attention_of(host, reference)
    draft = f"{reference} action"
    words = await words_for(host, "Action (mine; or who: what)", draft) if found else None
    if found is None or words is None:
        return
    due = await day_or(host, "By", host.today + timedelta(days=7))
    if due is None:
        return
    file, attention = found
    made = owned(words, await host.desk(lambda door: door.signer()))
    made = replace(made, id=next_id("a", tuple(a.id for a in attention.actions)), due=due)
    await recorded(host, view, ActionTaken(reference, made, file.attention is None), file, draft)


def owned(words: str, me: str | None) -> "Action":
    """The action with its owner: whoever stands before a colon in at most three words, else me."""
    from senco_tui.casework.record import Action

    who, colon, what = words.partition(":")
    theirs = bool(colon) and 0 < len(who.split()) <= 3 and bool(what.strip())
    return Action("", what.strip() if theirs else words, who.strip() if theirs else me)


async def go_see(host: "Host", view: "View", reference: str) -> None:
    """An action of mine for today: go and see the pupil."""
    from senco_tui.casework.disposing import ActionTaken, next_id
    from senco_tui.casework.record import Action

    found = await attention_of(host, reference)
    if found is None:
        return
    file, attention = found
    me = await host.desk(lambda door: door.signer())
    name = next_id("a", tuple(a.id for a in attention.actions))
    made = Action(name, "go and see", me, host.today)
    await recorded(host, view, ActionTaken(reference, made, file.attention is None), file)
