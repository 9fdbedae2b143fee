"""The pupils of the list below."""

from dataclasses import dataclass, field
from typing import Any, cast

from senco_tui.tui.presenting.line import plain
from senco_tui.tui.screens.neighbours import neighbour_of, pupils_below
from senco_tui.tui.screens.view import View


@dataclass
class Rows:
    """A list as far as neighbours look at it."""

    shown: list[Any]
    row: int = 0

    def go(self, row: int) -> None:
        self.row = row


@dataclass
class Frame:
    views: list[Any] = field(default_factory=list)


@dataclass(eq=False)
class Above:
    screen: Frame
    lines: Rows = field(default_factory=lambda: Rows([]))
    has_lines: bool = True


def _views(keys: list[str | None]) -> tuple[View, Rows]:
    frame = Frame()
    below = Above(frame, Rows([plain(key=key) for key in keys]))
    above = Above(frame)
    frame.views = [below, above]
    return cast(View, above), below.lines


def test_each_pupil_once_in_the_lists_order() -> None:
    view, _ = _views(["P24-002 review_due", None, "setting duties", "P24-001", "P24-002 quiet"])
    assert pupils_below(view) == ["P24-002", "P24-001"]


def test_the_lists_cursor_comes_along_and_stops_at_the_ends() -> None:
    view, rows = _views(["P24-001", None, "P24-002"])
    assert neighbour_of(view, "P24-001", 1) == "P24-002"
    assert rows.row == 2
    assert neighbour_of(view, "P24-002", 1) is None
    assert neighbour_of(view, "P24-001", -1) is None
    assert neighbour_of(view, "P26-009", 1) is None


def test_without_a_view_below_there_are_none() -> None:
    frame = Frame()
    alone = Above(frame)
    frame.views = [alone]
    assert pupils_below(cast(View, alone)) == []
    assert neighbour_of(cast(View, alone), "P24-001", 1) is None
