"""Which version of a case the family was last given, and whether the plan has moved on since."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import folder_of
from senco_tui.casework.difference import Difference
from senco_tui.casework.giving import PlanGiven
from senco_tui.casework.sharing import Shared as Sharing
from senco_tui.casework.vocabulary import is_case
from senco_tui.desk.comparing import differences_between
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.recalling import revision_on
from senco_tui.desk.recording import record
from senco_tui.desk.since import undone

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_SHARED = re.compile(r"shared/(?P<case>[^/]+)/(?P<day>\d{4}-\d{2}-\d{2})(?:-(?P<number>\d+))?")

VERSION = "Version"
"""The trailer of a giving: the name its version has."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The version last given to the family; `since` is what has changed in the plan after it."""

    tag: str
    day: date
    revision: str
    since: tuple[Difference, ...] = ()


def names(store: "Store") -> dict[str, tuple[str, ...]]:
    """For each revision with a name: its names, such as `triage/2026-W47` or `shared/P24-017/2026-11-12`."""
    found: dict[str, tuple[str, ...]] = {}
    for tag in store.repository.tags():
        found[tag.revision] = (*found.get(tag.revision, ()), tag.name)
    return found


def last_shared(store: "Store", case: str) -> Shared | None:
    """The version the family last saw; None where none was ever given."""
    withdrawn = _withdrawn(store, case)
    given = [(day, n, name, of) for of, day, n, name in _given(store, case) if name not in withdrawn]
    if not given:
        return None
    day, _, name, revision = max(given)
    changed = differences_between(store, revision, None, case=case, document="plan")
    return Shared(name, day, revision, tuple(d for one in changed for d in one.differences))


def give(
    store: "Store", case: str, shared: Sharing, basis: str, *, today: date, when: datetime
) -> Recorded | Refused:
    """Record that the family was given the plan, and name the version `shared/<case>/<day>`.

    Given today it is the version recorded now; given on an earlier day, what stood at the end of that day. A
    second one of a day gets `-2`. Where the record is undone, its version does not count any more.

    Args:
        basis: The fingerprint of the plan that was given.
    """
    name = _free_name(store, case, shared.on)
    act = PlanGiven(case, shared)
    answer = record(store, act, basis={"plan": basis}, trailers=((VERSION, name),), when=when)
    recorded = store.repository.revision(answer.revision) if isinstance(answer, Recorded) else None
    if recorded is not None:
        earlier = revision_on(store, shared.on) if shared.on < today else None
        by, address = store.name, store.email
        store.repository.tag(name, earlier or recorded.id, "given out", by, address, when)
    return answer


def _free_name(store: "Store", case: str, day: date) -> str:
    taken = {tag.name for tag in store.repository.tags()}
    first = f"shared/{case}/{day.isoformat()}"
    if first not in taken:
        return first
    return next(name for n in count(2) if (name := f"{first}-{n}") not in taken)


def _withdrawn(store: "Store", case: str) -> frozenset[str]:
    """The names of versions whose giving was undone."""
    log = store.repository.log((folder_of(case),)) if is_case(case) else ()
    taken = undone(log)
    return frozenset(one.trailer(VERSION) or "" for one in log if one.id in taken)


def _given(store: "Store", case: str) -> list[tuple[str, date, int, str]]:
    """Revision, day, which of the day, and name of each version given; what names no day is passed over."""
    found = []
    for revision, tags in names(store).items():
        for name in tags:
            parts = _SHARED.fullmatch(name)
            if parts and parts["case"] == case and is_case(case):
                try:
                    day = date.fromisoformat(parts["day"])
                    found.append((revision, day, int(parts["number"] or 1), name))
                except ValueError:
                    continue
    return found
