"""`senco sync`: exchange with the hub, or say what must be decided first; never half of it."""

from typing import TYPE_CHECKING

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Form, Record, answer, say
from senco_tui.cli.progress import Progress
from senco_tui.cli.visit import DONE, PROBLEMS, TROUBLE, Visit, leave

if TYPE_CHECKING:
    from senco_tui.desk.bringing import OpenPlace


@a_verb("sync")
@click.argument("remote", required=False)
@click.option("--largest", type=click.IntRange(1, 2000), metavar="MB", help="The largest original taken in.")
def verb(visit: Visit, remote: str | None, largest: int | None) -> None:
    """Bring in what others recorded at the hub and send yours; REMOTE names the hub the first time.

    What you and others both changed is listed, and nothing is synced (1) until `:sync` in senco decides it.
    """
    from senco_tui.desk.syncing import Synced, Undecided, sync
    from senco_tui.desk.tidying import tidy
    from senco_tui.history.reaching import Watch
    from senco_tui.history.verifying import MEGABYTE, Limits

    store = visit.store()
    limits = Limits(original=largest * MEGABYTE) if largest else None
    with Progress("sync") as progress:
        watch = Watch(progress.tell)
        outcome = sync(store, when=visit.now(), remote=remote, watch=watch, limits=limits)
        tidy(store)
    places = outcome.places if isinstance(outcome, Undecided) else ()
    told = outcome if isinstance(outcome, Synced) else None
    also = {
        "synced": told is not None,
        "sentence": outcome.sentence,
        "brought": told.brought if told else 0,
        "sent": told.sent if told else 0,
        "cases": list(told.cases) if told else [],
    }
    if visit.form is not Form.LINES or places:
        answer(visit.form, "sync", "undecided", [_record(p) for p in places], lambda: _lines(places), also)
    for notice in told.notices if told else ():
        say(notice)
    say(outcome.sentence)
    if places:
        raise leave(PROBLEMS, "Open senco and type :sync to decide each; nothing is lost meanwhile.")
    raise leave(DONE if told or getattr(outcome, "kind", "") == "unchanged" else TROUBLE)


def _record(one: "OpenPlace") -> Record:
    return {
        "path": one.path,
        "place": one.place.name,
        "was": one.place.base,
        "mine": one.place.mine,
        "theirs": one.place.theirs,
        "by": one.who,
    }


def _lines(places: "tuple[OpenPlace, ...]") -> list[str]:
    found = []
    for one in places:
        found.append(f"{one.named}: {one.place.label}")
        found.append(f"  you wrote: {one.place.mine or 'nothing, you took it out'}")
        found.append(f"  {one.who} wrote: {one.place.theirs or 'nothing, it was taken out'}")
    return found
