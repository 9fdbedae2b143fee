"""What is on top: views opened and left, where the cursor is, and who has the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from senco_tui.tui.known import Known
from senco_tui.tui.screens.named import view_named
from senco_tui.tui.telling import Telling
from senco_tui.tui.widgets.speaking import place_of

if TYPE_CHECKING:
    from textual.geometry import Offset

    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View
    from senco_tui.tui.stories.questions import Questions


class Showing(Known, Telling):
    """An app that shows its views one on another."""

    last_rows: KeptRows | None
    screen_reader: bool
    _questions: Questions

    @property
    def view(self) -> View:
        """The view on top."""
        return self._frame.views[-1]

    @property
    def ready(self) -> bool:
        """Whether what is shown can be acted on."""
        return self.office is not None and self._frame.settled

    @property
    def glimpsed(self) -> bool:
        """Whether nothing has been read yet, but the rows of last time can be moved among."""
        return self.office is None and self.last_rows is not None and self._frame.settled

    @property
    def current_row(self) -> str:
        """The text under the cursor."""
        return self._frame.current_row

    def pending(self, shown: str) -> None:
        """Show keys half pressed."""
        self._frame.bars.pend(shown)

    def open(self, view: View) -> None:
        """Show a view on top."""
        self._frame.push(view)

    def open_named(self, name: str) -> None:
        """Show one of the program's own views."""
        if name == "triage":
            self._frame.pop_to_first()
            return
        story = view_named(cast("Host", self), name, self._frame.strokes.keys)
        if story is not None:
            self.begin(story, "question")

    def open_caseload(self, words: str) -> None:
        """Show everyone whom some words mean."""
        from senco_tui.tui.screens.caseload import CaseloadView

        self.open(CaseloadView("everyone", words))

    def back(self) -> None:
        """Leave the view on top."""
        if len(self._frame.views) > 1:
            self._frame.pop()
        else:
            cast("Host", self).quit()

    def step_back(self) -> None:
        """Let go of a search, else of the view."""
        view = self.view
        if self._frame.typing:
            if view.escape():
                return
        elif view.has_lines and view.lines.sought:
            view.lines.find("")
            return
        if view.leave():
            self.back()

    def focus_view(self) -> None:
        """Give the keys to the view on top."""
        if self._frame.settled and self._questions.idle:
            self.view.take_focus()

    @property
    def has_cursor(self) -> bool:
        """Where rows have the keys, only a screen reader follows the terminal's cursor."""
        return self.screen_reader or self.screen is not self._frame or self._frame.typing

    def where_keys_go(self) -> Offset:
        """At the row, the question or the letter that has the keys."""
        return place_of(self.screen, self.cursor_position)
