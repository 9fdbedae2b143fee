"""What was given to whom and when: every delivery once, by its provision; one meaning of *given* for all.

A session was given to a pupil who is written down as there, in a delivery of more than no minutes. One that
did not take place is a delivery of no minutes that names everyone as absent, with the reason.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.provision import Delivery

PLACE = "provision/"


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every delivery by the name of its provision (`talk-boost-a`), oldest first."""

    by_name: dict[str, tuple[Filed[Delivery], ...]]

    def of(self, *names: str) -> tuple[Filed[Delivery], ...]:
        """The deliveries of those provisions, oldest first."""
        bare = dict.fromkeys(name.removeprefix(PLACE) for name in names)
        found = [filed for name in bare for filed in self.by_name.get(name, ())]
        return tuple(sorted(found, key=_when)) if len(bare) > 1 else tuple(found)

    def given(self, names: Iterable[str], pupil: str, since: date, until: date) -> tuple[Delivery, ...]:
        """What that pupil was given under any of the names from `since` to `until`, both with them."""
        return tuple(
            filed.value
            for filed in self.of(*names)
            if since <= filed.value.happened <= until and was_given(filed.value, pupil)
        )

    def first(self, since: date) -> date | None:
        """The first day from `since` on that anything is on file for."""
        days = (f.value.happened for every in self.by_name.values() for f in every)
        return min((d for d in days if d >= since), default=None)


def ledger(deliveries: Iterable[Filed[Delivery]]) -> Ledger:
    """Sort every delivery by its provision and its day."""
    found: dict[str, list[Filed[Delivery]]] = defaultdict(list)
    for filed in deliveries:
        found[provision_of(filed.name)].append(filed)
    return Ledger({name: tuple(sorted(those, key=_when)) for name, those in found.items()})


def provision_of(document: str) -> str:
    """The provision a delivery's name or a provision's own name speaks of: `talk-boost-a`."""
    return document.split("/")[1] if "/" in document else document


def was_given(delivery: Delivery, pupil: str) -> bool:
    """Say whether that pupil was given that session."""
    return delivery.minutes > 0 and pupil in delivery.present


def _when(filed: Filed[Delivery]) -> tuple[date, str]:
    return filed.value.happened, filed.name
