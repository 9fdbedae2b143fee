"""The inbox as lines: how long each scribble has waited, how it begins, and whom it is about once found."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from senco_tui.casework.spoken import counted
from senco_tui.tui.presenting.line import Line, cut, fit, fit_right, plain, spans, wrap

AGE, WHOM, NARROW = 9, 20, 60
"""Cells for the age and for the pupil; below NARROW cells the pupil is told under the list alone."""

MOST_LINES = 4
"""Rows a long scribble may take under the list."""


class Jotted(Protocol):
    """Words caught in passing."""

    @property
    def id(self) -> str:
        """What tells it from others."""
        ...

    @property
    def words(self) -> str:
        """The words."""
        ...

    @property
    def day(self) -> date:
        """The day they were written."""
        ...


def title_lines(count: int, width: int) -> list[Line]:
    """How many wait, and in what order."""
    told = f"{counted(count, 'scribble')}, oldest first" if count else "empty"
    return [spans(("INBOX  ", "heading"), (cut(told, max(width - 7, 0)), "dim")), plain()]


def scribble_line(jotted: Jotted, whom: str, today: date, width: int) -> Line:
    """One scribble: its age, its pupil, the beginning of its words."""
    made = [(fit_right(age(jotted.day, today), AGE - 1) + "  ", "dim")]
    room = width - AGE - 1
    if width >= NARROW:
        made.append((fit(whom or "–", WHOM) + "  ", "strong" if whom else "dim"))
        room -= WHOM + 2
    made.append((cut(" ".join(jotted.words.split()), max(room, 1)), ""))
    return spans(*made, key=jotted.id)


def age(day: date, today: date) -> str:
    """`today`, `1 day`, `12 days`."""
    days = (today - day).days
    return "today" if days <= 0 else counted(days, "day")


def detail_lines(
    jotted: Jotted | None, whom: str, offered: Sequence[str], width: int, learner: str = "pupil"
) -> list[Line]:
    """The whole of the words, and what a key makes of them now."""
    if jotted is None:
        return [plain(cut("nothing waits; , jots a line down from anywhere", width), "dim")]
    words = wrap(" ".join(jotted.words.split()), width)
    cut_off = len(words) > MOST_LINES
    made = [plain(row) for row in words[:MOST_LINES]]
    if cut_off:
        made[-1] = plain(cut(f"{words[MOST_LINES - 1]} …", width))
    if whom:
        return [*made, spans(("→ ", "key"), (cut(f"about {whom}", width - 2), "strong"))]
    near = f"; perhaps {' or '.join(offered[:2])}{' …' if len(offered) > 2 else ''}" if offered else ""
    return [*made, spans(("→ ", "key"), (cut(f"Enter finds the {learner}{near}", width - 2), "dim"))]
