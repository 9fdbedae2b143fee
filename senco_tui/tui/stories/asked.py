"""What the pane beside a log is asked to say: one change, two days, or how long words have stood."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from senco_tui.history.revision import Revision


@dataclass(slots=True)
class Asked:
    """Asked for nothing else it is the change under the cursor; `pins` are ids, `days` two typed days.

    `exact` wants lines instead of words.
    """

    pins: list[str] = field(default_factory=list)
    days: tuple[date, date] | None = None
    standing: bool = False
    exact: bool = False

    @property
    def holding(self) -> bool:
        """Whether the pane keeps what it says while the cursor moves."""
        return self.standing or self.days is not None or len(self.pins) == 2

    @property
    def two_days(self) -> bool:
        """Whether two days may stand beside one another: pinned or typed, save as exact lines."""
        return (self.days is not None or len(self.pins) == 2) and not self.standing and not self.exact

    def pin(self, revision: str) -> None:
        """Pin a change, or take its pin out; a third pin takes the place of the first."""
        if revision in self.pins:
            self.pins.remove(revision)
        else:
            self.pins = [*self.pins[-1:], revision]
        self.standing, self.days = False, None

    def type_days(self, one: date, other: date) -> None:
        """Two days by their dates, in whichever order they were said."""
        self.days, self.standing = (min(one, other), max(one, other)), False

    def let_go(self) -> bool:
        """Back to the change under the cursor; False where nothing else was asked."""
        held = bool(self.pins) or self.days is not None or self.standing
        self.pins, self.days, self.standing = [], None, False
        return held

    def pinned(self, newest_first: Sequence[Revision]) -> tuple[Revision, ...]:
        """The pinned changes of a log, the earlier first, by their place in it."""
        return tuple(r for r in reversed(newest_first) if r.id in self.pins)
