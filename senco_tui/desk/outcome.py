"""What comes of asking for something to be recorded: it was, or it was refused and nothing is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from senco_tui.cabinet.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.folders import case_of
from senco_tui.document.problem import Problem
from senco_tui.history.trouble import Busy, HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

Kind = Literal["moved", "invalid", "read-only", "busy", "trouble", "unchanged"]


@dataclass(frozen=True, slots=True)
class Recorded:
    """One commit: its short id, its whole first line, the paths it touched."""

    revision: str
    sentence: str
    paths: tuple[str, ...]

    @property
    def near(self) -> tuple[str, ...] | None:
        """The pupils in whose folders all of it lies; None where any of it lies elsewhere."""
        found = {case_of(path): None for path in self.paths}
        cases = tuple(case for case in found if case is not None)
        return cases if len(cases) == len(found) else None


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was recorded, and `sentence` says why.

    moved: someone changed the same thing meanwhile (`yours`, `theirs`, and `base`, both sprang from it: whole
    texts, None where there is none). invalid: what would be written has `problems`. unchanged: there is
    nothing to record. read-only, busy, trouble: as the sentence says.
    """

    sentence: str
    kind: Kind
    problems: tuple[Problem, ...] = ()
    path: str | None = None
    yours: str | None = None
    theirs: str | None = None
    base: str | None = None


class Refusal(Exception):
    """Carries a refusal out of the middle of an act."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.sentence)
        self.refused = refused


Outcomes = tuple[Recorded | Refused, ...]


def under_lock(store: "Store", act: Callable[[], Outcomes]) -> Outcomes:
    """What comes of `act`, done by the only one who saves; every way it can fail is a refusal."""
    if sentence := store.read_only:
        return (Refused(sentence, "read-only"),)
    try:
        with store.repository.lock(store.name):
            return act()
    except Refusal as refusal:
        return (refusal.refused,)
    except Busy as trouble:
        return (Refused(f"{trouble.sentence}: nothing was recorded. Try again in a moment.", "busy"),)
    except Moved as trouble:
        sentence = f"{trouble.path} changed in the same moment: nothing was recorded."
        return (Refused(sentence, "moved", path=trouble.path),)
    except CabinetTrouble as trouble:
        return (Refused(f"Nothing was recorded: {trouble.sentence}.", "trouble", path=trouble.path),)
    except HistoryTrouble as trouble:
        return (Refused(f"Nothing was recorded: {trouble.sentence}.", "trouble"),)
    except OSError as trouble:
        return (Refused(f"Nothing was recorded: {trouble.strerror or trouble}.", "trouble"),)
