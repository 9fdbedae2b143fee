"""One reason to look at one pupil, in at most 60 characters, with what explains it; and the lanes."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.vocabulary import Force, Side
from senco_tui.clocks.clock import Clock
from senco_tui.document.problem import Problem

WIDTH = 60
"""Characters a reason may take, so that it fits a narrow screen whole."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: its number, its word, and the mark that stands before its rows."""

    number: str
    name: str
    mark: str


LANES = (
    Lane("0", "now", "!!"),
    Lane("1", "breach", "B"),
    Lane("2", "closing", "C"),
    Lane("3", "theirs", "W"),
    Lane("4", "review", "R"),
    Lane("5", "quiet", "Q"),
    Lane("6", "concern", "A"),
    Lane("7", "ahead", "·"),
    Lane("D", "data", "?"),
)
"""In order; D comes last, save a defect that could hide an earlier lane, which takes that lane's place."""

LANE = {lane.number: lane for lane in LANES}


@dataclass(frozen=True, slots=True)
class Row:
    """One reason to look.

    `case` is None for the setting's own; `subject` is what a list shows in the name's place. `rule` is the
    reason's id, `clock` the rule of the clock behind it, `worked` that clock itself. `place` is the lane it
    sorts with. `late` counts days past the last safe start, negative before it. `short` is the reason in few
    words, to stand after another; `detail` tells apart two rows of one reason; `further` are the pupil's
    other reasons, where this row leads.
    """

    case: str | None
    lane: str
    reason: str
    rule: str
    clock: str | None = None
    due: date | None = None
    start_by: date | None = None
    side: Side = Side.SCHOOL
    basis: str = ""
    next: str | None = None
    explain: str = ""
    problem: Problem | None = None
    subject: str = ""
    place: str = ""
    late: int = 0
    short: str | None = None
    detail: str | None = None
    document: str | None = None
    snoozed: int = 0
    worked: Clock | None = None
    further: tuple["Row", ...] = ()

    @property
    def key(self) -> str:
        """What a snooze or a waiting names: the reason's id, with its detail where it has one."""
        return f"{self.rule}:{self.detail}" if self.detail else self.rule

    @property
    def mark(self) -> str:
        """The mark of its lane."""
        return LANE[self.lane].mark

    @property
    def binding(self) -> bool:
        """Say whether law sets the date behind it, so that no snooze may carry it past."""
        return self.worked is not None and self.worked.force is Force.MUST


def fitted(text: str, width: int = WIDTH) -> str:
    """`text` within `width` characters, cut at a word with `…` where it must be."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    cut = text[: width - 1]
    whole = cut.rpartition(" ")[0] if " " in cut[width // 2 :] else cut
    return f"{whole.rstrip(' ,;:(')}…"
