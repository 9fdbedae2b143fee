"""Stories: one of a group at a time, with their work at the desk in threads; trouble ends as a sentence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from textual.app import App

if TYPE_CHECKING:
    from senco_tui.tui.door import Door
    from senco_tui.tui.host import Story
    from senco_tui.tui.screens.frame import Frame

T = TypeVar("T")


class Telling(App[int]):
    """An app of one frame, which tells stories; keys wait for those that a key has begun."""

    door: Door
    leaving = False
    """Whether the program is being left: nothing is begun any more."""
    _frame: Frame
    _errands = 0

    def say(self, words: str, tone: str = "") -> None:
        """Put words on the status line."""
        self._frame.bars.say(words, tone)

    def begin(self, story: Story, group: str) -> None:
        """Run a story; trouble ends it with a sentence, a fault of the program with the program."""
        if self.leaving:
            story.close()
            return
        if self._frame.strokes.firing:
            self._frame.hold(story)
        self.run_worker(self._told(story), group=group, exclusive=True, exit_on_error=False)

    async def _told(self, story: Story) -> None:
        try:
            await story
        except Exception as trouble:
            sentence = getattr(trouble, "sentence", None)
            if not isinstance(sentence, str):
                self._handle_exception(trouble)
                return
            self.say(sentence, "warn")
        finally:
            self._frame.release(story)

    async def desk(self, work: Callable[[Door], T]) -> T:
        """Do work at the desk in a thread."""
        self._errands += 1
        try:
            return await asyncio.to_thread(work, self.door)
        finally:
            self._errands -= 1

    @property
    def at_work(self) -> bool:
        """Whether the desk is doing something just now."""
        return self._errands > 0

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """Give the terminal to another program for a while, where there is a terminal; nothing is drawn."""
        can = self._driver is not None and self._driver.can_suspend
        with self.suspend() if can else nullcontext(), self.batch_update():
            yield
