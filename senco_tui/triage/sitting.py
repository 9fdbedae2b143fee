"""A triage under way: which rows it took up, which are dealt with, how long it has taken.

A row belongs to the sitting by its pupil and its reason as they stood when it began, so that what is settled
counts even where the pupil comes back to the sheet for another reason.
"""

from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.vocabulary import is_case
from senco_tui.triage.presets import Box
from senco_tui.triage.row import LANE, Row
from senco_tui.triage.sheet import Sheet

TEN = 10
"""Minutes of the sitting that offers breach and three chases, and nothing else."""

AWAY_AFTER = 300
"""Seconds without a key of which no more are counted: somebody was called away."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One row taken up: the pupil (None: the setting), the reason with its detail, the lane it stood in."""

    case: str | None
    key: str
    lane: str

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return f"{self.case or 'setting'} {self.key}"

    @property
    def rule(self) -> str:
        """The reason's id."""
        return self.key.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Acted:
    """An act recorded for a row that may stay on the sheet all the same: the row's name, the revision."""

    turn: str
    revision: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting. `began` is its moment as ISO text; `seconds` are spent; `cursor` is where it stands.

    `passed` are the names of rows that were looked at and left as they were.
    """

    on: date
    began: str
    minutes: int
    turns: tuple[Turn, ...] = ()
    acted: tuple[Acted, ...] = ()
    passed: tuple[str, ...] = ()
    cursor: str = ""
    seconds: int = 0

    @property
    def short(self) -> bool:
        """Whether it offers breach and three chases and nothing else."""
        return self.minutes == TEN

    @property
    def left(self) -> int:
        """Minutes left, whole ones begun counting; 0 when the time is up."""
        return max(0, -(-(self.minutes * 60 - self.seconds) // 60))

    def holds(self, row: Row) -> bool:
        """Say whether the row's pupil was taken up, whatever the reason is by now."""
        if row.case is None:
            return any(turn.case is None and turn.key == row.key for turn in self.turns)
        return any(turn.case == row.case for turn in self.turns)

    def spent(self, seconds: float) -> "Sitting":
        """The sitting after so many seconds more; a long silence counts as short."""
        return replace(self, seconds=self.seconds + int(min(max(seconds, 0), AWAY_AFTER)))

    def at(self, cursor: str, left: Row | None = None) -> "Sitting":
        """The cursor on another row; the one it left was passed, if it was taken up and not yet passed."""
        name = named(left) if left else ""
        new = any(turn.name == name for turn in self.turns) and name not in self.passed
        return replace(self, cursor=cursor, passed=(*self.passed, name) if new else self.passed)

    def acting(self, row: Row, revision: str) -> "Sitting":
        """An act was recorded for a row."""
        return replace(self, acted=(*self.acted, Acted(named(row), revision)))

    def without(self, revisions: frozenset[str]) -> "Sitting":
        """Those acts were taken back; `revisions` are whole ids, of which an act may hold a part."""
        kept = tuple(a for a in self.acted if not any(one.startswith(a.revision) for one in revisions))
        return replace(self, acted=kept)


def begun(box: Box, on: date, began: str) -> Sitting:
    """A sitting over the rows of a time box."""
    return Sitting(on, began, box.minutes, tuple(Turn(row.case, row.key, row.lane) for row in box.rows))


def named(row: Row) -> str:
    """The name of the turn a row is, or would be."""
    return Turn(row.case, row.key, row.lane).name


def disposed(sitting: Sitting, sheet: Sheet) -> tuple[Turn, ...]:
    """The rows dealt with: gone from the sheet, put aside, or acted on though they stay."""
    there = {named(row) for row in sheet.every}
    acted = {one.turn for one in sitting.acted}
    return tuple(turn for turn in sitting.turns if turn.name in acted or turn.name not in there)


def shown(sitting: Sitting, sheet: Sheet) -> tuple[Row, ...]:
    """The rows to walk: those taken up, then the rest; in ten minutes there is no rest."""
    taken = tuple(row for row in sheet.rows if sitting.holds(row))
    return taken if sitting.short else (*taken, *(row for row in sheet.rows if not sitting.holds(row)))


def is_sound(sitting: Sitting) -> bool:
    """Say whether every field holds what it should: the file it was read from may have been touched."""
    words = [sitting.began, sitting.cursor, *sitting.passed, *(a.turn for a in sitting.acted)]
    words += [a.revision for a in sitting.acted]
    lanes = all(turn.lane in LANE and isinstance(turn.key, str) for turn in sitting.turns)
    cases = all(turn.case is None or is_case(str(turn.case)) for turn in sitting.turns)
    numbers = all(type(n) is int and n >= 0 for n in (sitting.minutes, sitting.seconds))
    return lanes and cases and numbers and all(isinstance(word, str) for word in words)
