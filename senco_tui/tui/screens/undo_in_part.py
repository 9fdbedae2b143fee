"""An undo that meets later changes: it was, it is now; go back, keep what stands, both, or by hand."""

from collections.abc import Callable, Sequence

from senco_tui.tui.commands.changed_meanwhile import UNDOING
from senco_tui.tui.forms.meanwhile import Chosen
from senco_tui.tui.messages.opening import EditDocument
from senco_tui.tui.presenting.clash import UNDO, Clash
from senco_tui.tui.presenting.form import title_lines
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView


class UndoInPartView(ChangedMeanwhileView):
    """Places of an act that have changed again since; `by_hand` is each one's document and a text of both."""

    NAME = "undo in part"
    COMMANDS = UNDOING
    FOOTER = ("go-back", "keep-now", "keep-both-times", "by-hand", "back")
    WORDING = UNDO

    def __init__(
        self,
        about: str,
        sentence: str,
        found: Sequence[Clash],
        settle: Callable[[Chosen], None],
        by_hand: dict[str, tuple[str | None, str, str | None]],
    ) -> None:
        super().__init__(about, sentence, found, settle)
        self._by_hand = by_hand

    def _title(self, width: int) -> tuple[Line, ...]:
        told = flowing(self._sentence, width, indent=0)
        return (*title_lines("Undo in part", self._about, width)[:-1], *told)

    @property
    def case(self) -> str | None:
        """The pupil of the place under the cursor."""
        return self._by_hand[self.here.name][0] if self.here else None

    @property
    def document(self) -> str | None:
        """The document of the place under the cursor, where it is there to be edited."""
        return self._by_hand[self.here.name][1] if self.here else None

    def edit_by_hand(self) -> None:
        """The document in the editor, with what it would go back to in it."""
        if self.here is not None:
            case, document, text = self._by_hand[self.here.name]
            self.host.back()
            self.post_message(EditDocument(case, document, start=text))
