"""Asking in place and waiting for the answer: words, a letter, a day."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from senco_tui.tui.widgets.asking import Choice, Prompt
from senco_tui.tui.widgets.hinting import Hinted

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.presenting.hinting import Hinting
    from senco_tui.tui.presenting.seeking import Look
    from senco_tui.tui.screens.frame import Frame


class Questions:
    """The place for one question at a time; the next one waits its turn."""

    def __init__(self, frame: "Frame") -> None:
        self._frame = frame
        self._turn = asyncio.Lock()
        self._answer: asyncio.Future[str | None] | None = None
        self.draft: str | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is being asked."""
        return not self._turn.locked()

    def answered(self, answer: str | None) -> None:
        """The answer has been given."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    async def words(self, label: str, value: str, draft: str | None) -> str | None:
        """One line of words; None when left with Esc. They are kept under `draft` while they are typed."""
        return await self._asked(Prompt(label, value), draft)

    async def letter(self, question: str, choices: Mapping[str, str]) -> str | None:
        """One letter of a few; None when left with Esc."""
        return await self._asked(Choice(question, choices), None)

    async def one_of(self, label: str, look: "Look") -> str | None:
        """The key of one of many, found by typing; None when left with Esc."""
        from senco_tui.tui.widgets.seeking import Seek

        return await self._asked(Seek(label, look), None)

    async def hinted(self, label: str, value: str, hinting: "Hinting") -> str | None:
        """One line of words that says as it is typed what it would mean; None when left with Esc."""
        return await self._asked(Hinted(label, value, hinting), None)

    async def _asked(self, question: Prompt | Choice, draft: str | None) -> str | None:
        async with self._turn:
            self._answer = asyncio.get_running_loop().create_future()
            self.draft = draft
            try:
                await self._frame.ask(question)
                return await self._answer
            finally:
                self.draft = None
                self._frame.asked(question)


async def ask_day(host: "Host", label: str, value: date | None, *, back: bool = False) -> date | None:
    """Ask for a day until one is understood and confirmed by its echo; None when left with Esc.

    With `back` a day without its year is one that has been.
    """
    from senco_tui.tui.presenting.dates import Misheard, echoed, heard

    calendar = host.office.setting.calendar if host.office else None
    words: str | None = "" if value is None else f"{value.day}/{value.month}/{value.year}"
    asked = label
    while True:
        words = await host.prompt(asked, words or "")
        if words is None:
            return None
        day = heard(words, host.today, calendar, back=back)
        if isinstance(day, Misheard):
            asked = f"{label}: {day.sentence}"
            continue
        if await host.choose(f"{label}: {echoed(day, host.today, calendar)}?", {"y": "that day"}) == "y":
            return day
        asked = label
