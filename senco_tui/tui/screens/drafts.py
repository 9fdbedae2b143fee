"""Drafts: half-typed words that were never recorded, to be taken up again or dropped."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.casework.vocabulary import is_case
from senco_tui.tui.commands.drafts import DRAFTS_COMMANDS
from senco_tui.tui.messages.opening import EditDocument, OpenCase
from senco_tui.tui.presenting.drafts import draft_lines
from senco_tui.tui.presenting.line import plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.jotting import JOT, jot
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from senco_tui.desk.drafts import Draft

TEXT = " text"
"""How the name of a draft ends that holds a document's whole text."""


class DraftsView(View):
    """One draft after another, the latest first."""

    NAME = "drafts"
    COMMANDS = DRAFTS_COMMANDS
    FOOTER = ("open", "drop-draft", "back")

    def __init__(self) -> None:
        super().__init__()
        self._drafts: tuple[Draft, ...] = ()

    def compose(self) -> ComposeResult:
        """The title, then the drafts."""
        yield Banner(lambda width: (plain("DRAFTS", "heading"), plain()))
        yield LineList()

    def show(self) -> None:
        """Lay out what waits just now."""
        self._drafts = self.host.drafts()
        self.lines.put(lambda width: draft_lines(self._drafts, width))

    @property
    def draft_here(self) -> "Draft | None":
        """The draft under the cursor."""
        key = self.lines.key if self.has_lines else None
        return next((d for d in self._drafts if d.name == key), None)

    @property
    def case(self) -> str | None:
        """The pupil it is about."""
        draft = self.draft_here
        first = draft.name.split()[0] if draft else ""
        return first if is_case(first) else None

    def enter(self) -> None:
        """Take it up again: a document's text in the editor, anything else where it was begun."""
        draft = self.draft_here
        if draft is None:
            return
        if draft.name == JOT:
            self.begin(jot(self.host))
        elif draft.name.endswith(TEXT):
            _, document = draft.name.removesuffix(TEXT).split(maxsplit=1)
            self.post_message(EditDocument(self.case, document))
        elif self.case is not None:
            self.post_message(OpenCase(self.case))

    def drop(self) -> None:
        """Forget the draft, after asking."""
        if self.draft_here is not None:
            self.begin(self._drop(self.draft_here.name))

    async def _drop(self, name: str) -> None:
        question = f"Drop the draft “{name}”? It was never recorded."
        if await self.host.choose(question, {"y": "drop it"}) == "y":
            self.host.drop_draft(name)
            self.show()
