"""Which version of a case the family was last given, and whether the plan has moved on since."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from senco_tui.casework.difference import Difference
from senco_tui.casework.vocabulary import is_case
from senco_tui.desk.comparing import differences_between

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_SHARED = re.compile(r"shared/(?P<case>[^/]+)/(?P<day>\d{4}-\d{2}-\d{2})")


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
    given = [(day, name, revision) for revision, day, name in _given(store, case)]
    if not given:
        return None
    day, name, revision = max(given)
    changed = differences_between(store, revision, None, case=case, document="plan")
    return Shared(name, day, revision, tuple(d for one in changed for d in one.differences))


def _given(store: "Store", case: str) -> list[tuple[str, date, str]]:
    """Revision, day and name of each version given to this family; a name that is no day is passed over."""
    found = []
    for revision, tags in names(store).items():
        for name in tags:
            parts = _SHARED.fullmatch(name)
            if parts and parts["case"] == case and is_case(case):
                try:
                    found.append((revision, date.fromisoformat(parts["day"]), name))
                except ValueError:
                    continue
    return found
