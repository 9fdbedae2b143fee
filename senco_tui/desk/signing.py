"""Signs a triage off: its record as one commit, its tag right after; one a crash cut off is added later."""

from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.sign_off import FOLDER, SignOff, numbered, week_of
from senco_tui.casework.signing import TriageSignedOff
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.recording import record
from senco_tui.desk.since import SIGN_OFF, Since, since_sign_off, tag_of
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_TRIES = 3


def sign_off(store: "Store", held: SignOff, *, when: datetime) -> Recorded | Refused:
    """Record a sitting and tag the commit `triage/2026-W47`, after the ISO week of its day.

    A second one of that week gets `-2`. Tags that earlier sign-offs lack are added first. Where the tag of
    this one fails the record stands, and the next opening adds it.
    """
    if store.read_only is None:
        mended(store, since_sign_off(store))
    answer: Recorded | Refused = Refused("Nothing was recorded.", "trouble")
    for _ in range(_TRIES):
        name = free_name(store, week_of(held.on))
        answer = record(store, TriageSignedOff(f"{FOLDER}/{name}", held), when=when)
        if isinstance(answer, Recorded):
            mended(store, since_sign_off(store))
        if isinstance(answer, Recorded) or answer.kind != "moved":
            break
    return answer


def mended(store: "Store", since: Since) -> tuple[str, ...]:
    """Give every recorded sign-off the tag it lacks, signed as the record is; the tags that were added."""
    added = []
    for one in since.untagged:
        tag = tag_of(one)
        try:
            store.repository.tag(tag, one.id, "triage signed off", one.author, one.email, one.when)
        except HistoryTrouble:
            continue
        added.append(tag)
    return tuple(added)


def free_name(store: "Store", week: str) -> str:
    """What the week's next sign-off is called: a name that neither a file nor a tag has."""
    tags = {tag.name for tag in store.repository.tags()}
    number = 1
    while _taken(store, name := numbered(week, number), tags):
        number += 1
    return name


def _taken(store: "Store", name: str, tags: set[str]) -> bool:
    return f"{SIGN_OFF}{name}" in tags or store.cabinet.stamp(path_of(f"{FOLDER}/{name}", None)) is not None
