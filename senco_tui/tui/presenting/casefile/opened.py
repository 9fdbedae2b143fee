"""A case file as it lies open: what was read of it, what could not be, and the day it is read on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.kind_words import WORDING, YOUNG_PERSON, Wording
from senco_tui.casework.setting import Calendar
from senco_tui.casework.vocabulary import SettingKind, Side
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.clocks.ehc_plan import decides_alone
from senco_tui.document.problem import Problem, Severity
from senco_tui.provision.balance import Balance
from senco_tui.provision.mapped import Place
from senco_tui.tui.presenting.words import SIDE_WORDS


@dataclass(frozen=True, slots=True)
class Stood:
    """How long an outcome's words have stood, and through how many reviews they went unchanged."""

    since: date
    carried: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """What a case file's tabs are laid out from.

    `texts` holds the raw text of the documents that need attention, `stood` what history knows of an outcome,
    `written` on which day each document was first recorded; `names` says what the setting calls its agencies
    and provision; `given` is the provision the pupil is in, `lines` how each line of Section F stands, `gap`
    the pounds to the threshold in this financial year.
    `wording` is what the setting calls those who learn there.
    """

    case: CaseFile
    today: date
    calendar: Calendar | None = None
    clocks: tuple[Clock, ...] = ()
    problems: tuple[Problem, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    stood: Mapping[str, Stood] = field(default_factory=dict)
    written: Mapping[str, date] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    given: tuple[Place, ...] = ()
    lines: tuple[tuple[str, Balance], ...] = ()
    gap: Decimal | None = None
    wording: Wording = WORDING[SettingKind.PRIMARY]

    def problems_of(self, document: str) -> tuple[Problem, ...]:
        """The problems of one document."""
        return tuple(p for p in self.problems if p.document == document)

    def is_broken(self, document: str) -> bool:
        """Say whether the document needs a person before the program may change it."""
        errors = (p.severity is Severity.ERROR for p in self.problems_of(document))
        return document in self.case.broken or any(errors)

    def named(self, known_as: str) -> str:
        """What the setting calls it; the id itself where it has no name for it."""
        return self.names.get(known_as, known_as)

    def whose(self, side: Side) -> str:
        """Whose turn it is, in words; over compulsory school age the family's is the young person's own."""
        own = side is Side.FAMILY and decides_alone(self.case, self.today)
        return f"the {YOUNG_PERSON}'s" if own else SIDE_WORDS[side]

    def running(self) -> tuple[Clock, ...]:
        """The clocks that ask for something now, the nearest first."""
        asking = (Standing.RUNNING, Standing.START_NOW, Standing.DUE, Standing.OVERDUE)
        open_now = (c for c in self.clocks if standing(c, self.today) in asking)
        return tuple(sorted(open_now, key=lambda c: c.last_day or date.max))


def place(document: str, within: str | None = None) -> str:
    """A line's key: the document it stands for, and the outcome in it: `plan#o2`."""
    return f"{document}#{within}" if within else document


def parted(key: str) -> tuple[str, str | None]:
    """The document and what is named in it, from a line's key."""
    document, _, within = key.partition("#")
    return document, within or None


def row_of_next(keys: Sequence[str | None], row: int, step: int) -> int | None:
    """The row where the next thing with another key begins, or the one before; None at the ends."""
    here = keys[row] if row < len(keys) else None
    at = row + step
    while 0 <= at < len(keys) and keys[at] in (None, here):
        at += step
    if not 0 <= at < len(keys):
        return None
    while step < 0 and at > 0 and keys[at - 1] == keys[at]:
        at -= 1
    return at
