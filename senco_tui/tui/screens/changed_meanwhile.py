"""Changed meanwhile: you wrote, they wrote; keep mine, theirs or both. Nothing typed is lost by leaving."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult

from senco_tui.tui.commands.changed_meanwhile import MEANWHILE
from senco_tui.tui.forms.meanwhile import Choice, Chosen
from senco_tui.tui.presenting.clash import TWO_PEOPLE, Clash, Wording, clash_page
from senco_tui.tui.presenting.form import title_lines
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader


class ChangedMeanwhileView(View):
    """The clashes of one change. When every one is decided, `settle` is told and this view is left."""

    DEFAULT_CSS = """
    ChangedMeanwhileView #title, ChangedMeanwhileView #page { padding: 0 1; }
    """
    NAME = "changed meanwhile"
    COMMANDS = MEANWHILE
    FOOTER: ClassVar[tuple[str, ...]] = ("keep-mine", "keep-theirs", "keep-both", "back")
    WORDING: ClassVar[Wording] = TWO_PEOPLE

    def __init__(
        self, about: str, sentence: str, found: Sequence[Clash], settle: Callable[[Chosen], None]
    ) -> None:
        super().__init__()
        self._about = about
        self._sentence = sentence
        self._found = tuple(found)
        self._settle = settle
        self._chosen: dict[str, Choice] = {}

    def compose(self) -> ComposeResult:
        """What happened, then each clash."""
        yield Banner(self._title, id="title")
        yield Reader(cursor=True, id="page")

    def _title(self, width: int) -> tuple[Line, ...]:
        told = flowing(self._sentence, width, indent=0)
        return (*title_lines("Changed meanwhile", self._about, width)[:-1], *told)

    def show(self) -> None:
        """Lay out the clashes and what has been chosen."""
        self.lines.put(lambda width: tuple(clash_page(self._found, self._chosen, width, self.WORDING)))
        if self.lines.key is None or self.lines.row == 0:
            self._to_next()

    @property
    def here(self) -> Clash | None:
        """The clash under the cursor."""
        return next((c for c in self._found if c.name == self.lines.key), None)

    def why_not(self, side: Choice) -> str | None:
        """Why that side cannot be kept."""
        if self.here is None:
            return "the cursor is on nothing to decide"
        return "these two cannot stand together" if side == "both" and not self.here.joins else None

    def keep(self, side: Choice) -> None:
        """Choose; when everything is decided, say so."""
        if self.here is None:
            return
        self._chosen[self.here.name] = side
        self.show()
        if len(self._chosen) == len(self._found):
            self.host.back()
            self._settle(self._chosen)
        else:
            self._to_next()

    def _to_next(self) -> None:
        """The cursor to the words of the first clash that is not decided."""
        for clash in self._found:
            if clash.name not in self._chosen and self.lines.go_key(clash.name):
                self.lines.move(1)
                return
