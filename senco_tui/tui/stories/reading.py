"""Opening the store and reading it, and reading it again after an act."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from senco_tui.desk.sweeping import sweep_from_here, unswept
from senco_tui.tui.door import Door

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from senco_tui.casework.vocabulary import SettingKind
    from senco_tui.desk.inbox import Scribble
    from senco_tui.desk.reading import Office
    from senco_tui.desk.since import Since
    from senco_tui.triage.drill import Drill
    from senco_tui.triage.sheet import Sheet
    from senco_tui.triage.sitting import Sitting
    from senco_tui.tui.app import Senco

MANY, TELL_EVERY = 1_000, 0.05
"""Files from which on it is told how many have been read, and after what part of them it is told again."""


@dataclass(frozen=True, slots=True)
class Read:
    """All that is known of the store at one moment, read together so that it agrees."""

    office: "Office"
    sheet: "Sheet"
    since: str
    read_only: str | None
    news: "Since | None" = None
    seen: frozenset[str] = frozenset()
    scribbles: "tuple[Scribble, ...]" = ()
    drill: "Drill | None" = None


class Left(Exception):
    """The program is being left: what is being read is not wanted any more."""

    sentence = "reading was stopped"


def read_all(
    door: Door,
    before: Read | None,
    today: "date",
    progress: "Callable[[int, int], None]" = lambda done, of: None,
    near: "Sequence[str | None] | None" = None,
) -> Read:
    """Heads, sheet, what changed since the last triage, and whether anything may be recorded.

    With `near` only the heads of those pupils are looked at again, where there was a reading before.
    """
    with unswept():
        office = read_files(door, before.office if before else None, near, progress)
        return read_round(door, before, office, today)


def read_files(
    door: Door,
    before: "Office | None",
    near: "Sequence[str | None] | None" = None,
    progress: "Callable[[int, int], None]" = lambda done, of: None,
) -> "Office":
    """All heads, or where one knows near which pupils they have moved, those."""
    if before is None or near is None:
        return door.read_office(before, progress)
    return door.read_near(before, near)


def read_round(door: Door, before: Read | None, office: "Office", today: "date") -> Read:
    """All that is known round an office that has been read."""
    news, seen = door.since_sign_off(before.news if before else None), door.seen()
    since, waiting = told(news, seen, today, office.setting.kind), door.inbox().all()
    sheet = door.sheet(office, today, before.sheet if before else None)
    drill = door.drill(office, sheet, today, before.drill if before else None)
    return Read(office, sheet, since, door.read_only, news, seen, waiting, drill)


def told(news: "Since", seen: frozenset[str], today: "date", kind: "SettingKind | None" = None) -> str:
    """What changed since the last triage, in one sentence."""
    from senco_tui.tui.presenting.since import since_words

    unread = {one.trailer("Case") for one in news.unread(seen)} - {None}
    acts = len(news.revisions)
    return since_words(news.when, len(news.cases), acts, len(unread), today, full=news.full, kind=kind)


async def see(app: "Senco", revisions: "Sequence[str]") -> None:
    """Note revisions as seen, and count again; a disk that refuses leaves them unread next time."""
    last = app.last
    if last is None or last.news is None or last.seen.issuperset(revisions):
        return
    seen, current = last.seen.union(revisions), [one.id for one in last.news.revisions]
    app.take(replace(last, seen=seen, since=told(last.news, seen, app.today)))
    with suppress(OSError):
        await app.desk(lambda door: door.see(revisions, current))


async def open_store(app: "Senco") -> None:
    """Open the store and read all heads; a store that cannot be opened ends the program with its reason."""
    try:
        app.initials = await app.desk(_open)
        app.let_in()
    except Exception as trouble:
        sentence = getattr(trouble, "sentence", None)
        if not isinstance(sentence, str):
            raise
        app.parting = "\n".join(part for part in (sentence, getattr(trouble, "advice", "")) if part)
        app.exit(3, return_code=3)
        return
    found = await app.desk(lambda door: app.under_way.find())
    taken = await read_again(app)
    if not app.is_headless:
        sweep_from_here()
    greeting = _greeting(app, _offered(app, found))
    if taken:
        app.say(*greeting)
    app.look_later()
    await app.desk(lambda door: door.bring_up_acts())
    await app.desk(lambda door: door.tidy())


def _open(door: Door) -> bool:
    """Open the store; whether names are to be shown as initials there."""
    door.open()
    return door.habits.initials


def _offered(app: "Senco", found: "Sitting | None") -> str:
    """Offer a triage of today that was broken off; one of another day is let go, and that is said."""
    from senco_tui.triage.sitting import disposed
    from senco_tui.tui.presenting.sitting import dropped_words, offer_words

    if found is None or app.sheet is None:
        return ""
    if found.on != app.today:
        app.under_way.end()
        return dropped_words(found)
    app.under_way.offered = found
    return offer_words(found, len(disposed(found, app.sheet)))


def _greeting(app: "Senco", offer: str) -> tuple[str, str]:
    if app.read_only:
        return f"read-only: {app.read_only}", "warn"
    if app.door.notices:
        return " ".join(app.door.notices), "warn"
    if offer:
        return offer, "ok"
    drafts = app.drafts()
    if drafts:
        some = "a draft is" if len(drafts) == 1 else f"{len(drafts)} drafts are"
        return f"{some} waiting: {drafts[0].name}  (:drafts shows them)", "warn"
    return "", ""


async def read_again(app: "Senco", near: "Sequence[str | None] | None" = None) -> bool:
    """Read what has moved since the last reading, and show it; False where keys that waited were let go.

    With `near` what has moved lies with those pupils, and nobody else is looked at.
    """
    before, today, loop = app.last, app.today, asyncio.get_running_loop()
    next_told, rows = 1, app.last_rows
    quiet = app.last is not None or (rows is not None and rows.day != today.isoformat())

    def told(done: int, of: int) -> None:
        if app.leaving:
            raise Left
        nonlocal next_told
        if not quiet and of >= MANY and done >= next_told:
            next_told = done + int(of * TELL_EVERY)
            loop.call_soon_threadsafe(app.say, f"reading the case files… {done:,} of {of:,}", "dim")

    read = await app.desk(lambda door: read_all(door, before, today, told, near))
    if near is not None and app.last is not before:
        return await read_again(app)  # a reading of everyone came between, and must not be put back
    return app.take(read)
