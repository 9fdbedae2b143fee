"""Exchanging with the hub beside whatever is being done: no key waits for it, and it can be stopped."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from senco_tui.tui.forms.meanwhile import clash_of

if TYPE_CHECKING:
    from senco_tui.desk.bringing import Decisions
    from senco_tui.desk.outcome import Refused
    from senco_tui.desk.syncing import Synced, Undecided
    from senco_tui.document.weaving import Side
    from senco_tui.tui.host import Host
    from senco_tui.tui.presenting.clash import Clash


async def sync_or_stop(host: "Host") -> None:
    """Begin a sync, or stop the one that is under way."""
    if await host.desk(lambda door: door.stop_sync()):
        host.say("sync is being stopped…", "dim")
    else:
        host.begin(sync(host, {}), "syncing")


async def sync(host: "Host", decisions: "Decisions") -> None:
    """Exchange with the hub, telling each step; what must be decided is asked, then it goes on.

    Left half way, as when the program is left, it stops and nothing is half done.
    """
    began, stop, loop, when = host.view, Event(), asyncio.get_running_loop(), host.now()

    def report(words: str) -> None:
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(host.say, f"sync: {words}  (:sync stops it)", "dim")

    try:
        outcome = await host.desk(lambda door: door.sync(decisions, when=when, report=report, stop=stop))
    finally:
        stop.set()
    await host.refresh_office()
    places = getattr(outcome, "places", ())
    if not places:
        host.say(*told(outcome))
    elif host.view is began:
        _ask(host, outcome, decisions)  # type: ignore[arg-type]
    else:
        host.say(f"{outcome.sentence} :sync shows what to decide, when you are ready", "warn")


def told(outcome: "Synced | Undecided | Refused") -> tuple[str, str]:
    """What came of it, and in what tone."""
    notices = getattr(outcome, "notices", ())
    kind = getattr(outcome, "kind", None)
    tone = "ok" if kind is None else "dim" if kind == "unchanged" else "warn"
    return " ".join((*notices, outcome.sentence)), tone


def _ask(host: "Host", asked: "Undecided", before: "Decisions") -> None:
    """Show what both changed; when each is decided, sync again with what was chosen."""
    from senco_tui.desk.bringing import Decided
    from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView

    def settle(chosen: "Mapping[str, Side]") -> None:
        made = dict(before)
        for n, one in enumerate(asked.places):
            made[one.key] = Decided(chosen[str(n)], one.place.theirs, one.place.mine)
        host.begin(sync(host, made), "syncing")

    host.say("sync goes on when each is decided; q leaves everything as it is", "dim")
    sentence = f"{asked.sentence} Decide each, and it goes on."
    host.open(ChangedMeanwhileView("sync", sentence, clashes(asked), settle))


def clashes(asked: "Undecided") -> "list[Clash]":
    """What is to decide, as it is shown: numbered, each with its document and who wrote the other words."""
    return [
        replace(
            clash_of(one.place), name=str(n), label=f"{one.named}: {one.place.label}", who=one.who or "they"
        )
        for n, one in enumerate(asked.places)
    ]
