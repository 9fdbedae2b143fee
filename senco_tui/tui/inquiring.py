"""Asking the person in place, one question at a time, and the half-typed words that are kept meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, cast

from senco_tui.tui.stories.questions import Questions, ask_day

if TYPE_CHECKING:
    from senco_tui.desk.drafts import Draft
    from senco_tui.tui.drafting import Drafting
    from senco_tui.tui.host import Host
    from senco_tui.tui.presenting.hinting import Hinting
    from senco_tui.tui.presenting.seeking import Look


class Inquiring:
    """The questions a story may ask; each keeps its words under the name of a draft where it has one."""

    drafting: Drafting
    _questions: Questions

    async def prompt(self, label: str, value: str = "", draft: str | None = None) -> str | None:
        """Ask for one line of words."""
        kept = self.draft(draft) if draft and not value else None
        return await self._questions.words(label, value or kept or "", draft)

    async def choose(self, question: str, choices: Mapping[str, str]) -> str | None:
        """Ask for one letter of a few."""
        return await self._questions.letter(question, choices)

    async def hinted(self, label: str, value: str, hinting: Hinting) -> str | None:
        """Ask for one line that says as it is typed what it would mean."""
        return await self._questions.hinted(label, value, hinting)

    async def seek(self, label: str, look: Look) -> str | None:
        """Ask for one of many, found by typing."""
        return await self._questions.one_of(label, look)

    async def ask_day(self, label: str, value: date | None = None, *, back: bool = False) -> date | None:
        """Ask for a day."""
        return await ask_day(cast("Host", self), label, value, back=back)

    def draft(self, name: str) -> str | None:
        """The half-typed words kept under that name."""
        draft = self.drafting.find(name)
        return draft.text if draft else None

    def drafts(self) -> tuple[Draft, ...]:
        """Every draft of this store."""
        return self.drafting.box.all()

    def keep_draft(self, name: str, text: str, basis: str | None = None) -> None:
        """Keep words under that name."""
        self.drafting.keep(name, text, basis)

    def drop_draft(self, name: str) -> None:
        """Forget them."""
        self.drafting.drop(name)
