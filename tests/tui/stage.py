"""A stage for the full screen: a store or values in memory, keys pressed, and the screen read as text."""

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from senco_tui.desk.drafts import Drafts
from senco_tui.settings import Settings
from senco_tui.tui.app import Senco
from senco_tui.tui.door import Door
from senco_tui.tui.drafting import Drafting

TODAY = date(2026, 11, 16)
NOON = datetime(2026, 11, 16, 12, 0, tzinfo=timezone(timedelta(0)))


class Stage:
    """The program on a stage: press keys, then read what the screen says."""

    def __init__(self, app: Senco, pilot: Pilot[int], root: Path) -> None:
        self.app = app
        self.pilot = pilot
        self.root = root

    async def press(self, *keys: str) -> None:
        """Press keys one after another, each settled before the next."""
        for key in keys:
            self.strike(key)
            await self.settle()

    async def type(self, words: str) -> None:
        """Type words as a person does, faster than the program answers."""
        for character in words:
            self.strike({" ": "space", "\n": "enter"}.get(character, character))
        await self.settle()

    def strike(self, key: str) -> None:
        """One key, by its character or by Textual's name for it, and no wait."""
        name = _character_to_key(key) if len(key) == 1 else key
        named = {"space": " ", "slash": "/", "colon": ":", "question_mark": "?"}
        event = events.Key(name, key if len(key) == 1 else named.get(key))
        assert self.app._driver is not None
        self.app._driver.send_message(event)

    async def settle(self, seconds: float = 60.0) -> None:
        """Wait until nothing is read, recorded or told; a story that waits for an answer is settled."""
        end, quiet = time.monotonic() + seconds, 0
        while quiet < 3:
            await self.pilot._wait_for_screen()
            self.app.screen._on_timer_update()
            await asyncio.sleep(0.001)
            if self.app._exception is not None:
                raise self.app._exception
            quiet = 0 if self._busy() else quiet + 1
            if time.monotonic() > end:
                raise AssertionError(f"the program is still busy:\n{self.screen}")

    def _busy(self) -> bool:
        if not self.app.ready and not self.app._exit:
            return True
        return self.app.at_work or (self._telling() and not self._asking())

    def _telling(self) -> bool:
        """Whether a story is on its way."""
        return any(worker.node is self.app and worker.is_running for worker in self.app.workers)

    def _asking(self) -> bool:
        """Whether a question is on the screen and waits for its answer."""
        answer = self.app._questions._answer
        return answer is not None and not answer.done() and self.app._frame.has_class("-asking")

    @property
    def rows(self) -> list[str]:
        """The screen's rows as text, trailing blanks off."""
        _, height = self.app.size
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return [strip.text.rstrip() for strip in strips][:height]

    @property
    def screen(self) -> str:
        """The whole screen as text."""
        return "\n".join(self.rows)

    @property
    def status(self) -> str:
        """The status line: the last row but one."""
        return self.rows[-2]

    def git(self, *argv: str) -> str:
        """What git says of the store."""
        done = subprocess.run(
            ["git", "-C", str(self.root), *argv], capture_output=True, text=True, check=True
        )
        return done.stdout.strip()


class FakeDoor(Door):
    """A door on values in memory: an office, its sheet and its case files; nothing is recorded."""

    def __init__(self, root: Path, office: Any, sheet: Any) -> None:
        super().__init__(root)
        self.now_office, self.now_sheet = office, sheet
        self.recorded: list[Any] = []

    def open(self) -> None:
        """There is nothing to open."""

    def read_office(self, before: Any, progress: Any) -> Any:
        """The office as it was put."""
        return self.now_office

    def sheet(self, office: Any, today: date, before: Any = None) -> Any:
        """The sheet as it was put."""
        return self.now_sheet

    def read_case(self, reference: str) -> Any:
        """The case file as it stands in the office."""
        case = self.now_office.caseload.case(reference)
        assert case is not None
        return case, ()


@asynccontextmanager
async def stage(
    root: Path,
    *,
    door: Door | None = None,
    today: date = TODAY,
    size: tuple[int, int] = (80, 24),
    environ: Mapping[str, str] | None = None,
    settings: Settings | None = None,
    wait: bool = True,
    **options: Any,
) -> AsyncIterator[Stage]:
    """The program on the store at `root`, as it is after the first reading."""
    seen = {"TERM": "xterm-256color", "LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin", **(environ or {})}
    drafts = Drafts(root.parent / "drafts", root)
    app = Senco(
        settings or Settings(store=root, today=today),
        door or Door(root),
        environ=seen,
        drafting=Drafting(lambda: drafts, lambda: NOON),
        **options,
    )
    async with app.run_test(size=size) as pilot:
        on_stage = Stage(app, pilot, root)
        if wait:
            await on_stage.settle()
        try:
            yield on_stage
        finally:
            app.door.close()
