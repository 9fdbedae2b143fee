"""A walk through every view there is: each is found in the package, and reached by its keys."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module

import senco_tui.tui.forms
import senco_tui.tui.screens
from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.screens.casefile import CaseFileView
from senco_tui.tui.screens.view import View
from tests.tui.stage import Stage

NOT_WALKED = frozenset(("back", "leave-form", "quit", "stop", "initials", "begin-anew", "reread", "triage"))
"""Commands that lead nowhere, or away."""

AGAIN = ("open", "help", "chase", "escalate")
"""Commands that are pressed in every view; any other is the same wherever it is met, and pressed once.

A chase from a case file may ask which, from a row of triage it does not.
Those that every view has are left to the first, which has little to draw.
"""

AMENDING = ("amend-outcome",)
"""Commands whose form is another one on each page."""

WANTING = ("not recorded",)
"""What a row says whose day has a form of its own."""

Look = Callable[[Stage, str], None]


def views_in_the_package() -> set[str]:
    """The name of every view that can be shown; one with no name of its own is what others are made of."""
    every = _classes(senco_tui.tui.screens)
    return {one.__name__ for one in every if issubclass(one, View) and one.NAME}


def sheets_in_the_package() -> set[str]:
    """The name of every form there is."""
    every = (one for one in _classes(senco_tui.tui.forms) if hasattr(one, "asks") and hasattr(one, "made"))
    return {one.__name__ for one in every} - {"Sheet"}


def _classes(package: object) -> Iterator[type]:
    path, name = package.__path__, package.__name__  # type: ignore[attr-defined]
    for found in pkgutil.iter_modules(path, f"{name}."):
        module = import_module(found.name)
        for _, one in inspect.getmembers(module, inspect.isclass):
            if one.__module__ == module.__name__:
                yield one


class Walk:
    """Goes everywhere once; `seen` holds the names of the views and forms that were shown.

    Keys are pressed on a row that holds one of the words in `marked`, where there is one; `moving` says
    whether those that only move the cursor are pressed as well.
    """

    def __init__(self, on_stage: Stage, look: Look, marked: tuple[str, ...], *, moving: bool = True) -> None:
        self._stage = on_stage
        self._look = look
        self.seen: set[str] = set()
        self._marked = marked
        self._moving = moving
        self._pressed: set[tuple[str, type, str]] = set()
        self._finished: set[str] = set()

    async def explore(self) -> bool:
        """Press every key of the view on top, look at what comes, explore what is new; False when it left."""
        depth, name = len(self._frame.views), self.here
        kind = type(self._frame.views[-1]).__name__
        self._notice()
        for command, keys in self._keys():
            what = (command.id, type(command), kind if command.id in AGAIN else "")
            later = depth > 1 and type(command) in EVERYWHERE and command.id not in AGAIN
            if later or what in self._pressed:
                continue
            if await self._press(command, keys):
                self._pressed.add(what)
            if command.id in AMENDING:
                await self._amend_elsewhere(command, keys, depth)
            while len(self._frame.views) > depth and self.here not in self._finished:
                if await self.explore():
                    break
                await self.return_to(depth)
                await self._press(command, keys)
            if len(self._frame.views) < depth:
                return False
            await self.return_to(depth)
        self._finished.add(name)
        return True

    async def _amend_elsewhere(self, command: Command, keys: list[str], depth: int) -> None:
        """On each page of a case file the same key opens another form."""
        view = self._frame.views[depth - 1]
        for place in range(view.tab_count) if isinstance(view, CaseFileView) else ():
            if len(self._frame.views) > depth:
                self._notice()
            await self.return_to(depth)
            if sheets_in_the_package() <= self.seen:
                break
            await self._stage.press(str(place + 1))
            self._stand_on(WANTING)
            await self._stage.press(*keys)
            self._look(self._stage, f"{self.here} after {command.id}")

    async def _press(self, command: Command, keys: list[str]) -> bool:
        """Press a command's keys where it means something, and look; whether it meant something."""
        view = self._frame.views[-1]
        self._stand_on(self._marked)
        if isinstance(view, CaseFileView) and command.why_off(self._stage.app, view):
            for place in range(view.tab_count):
                await self._stage.press(str(place + 1))
                if command.why_off(self._stage.app, view) is None:
                    break
        means_something = command.why_off(self._stage.app, view) is None
        await self._stage.press(*keys)
        self._look(self._stage, f"{self.here} after {command.id}")
        return means_something

    async def return_to(self, depth: int) -> None:
        """Leave whatever was opened, until as many views are open as before."""
        for _ in range(12):
            idle = self._stage.app._questions.idle and self._stage.app.screen is self._frame
            if idle and len(self._frame.views) <= depth:
                return
            await self._stage.press("escape")
            self._look(self._stage, f"{self.here} after escape")
        raise AssertionError(f"no way back from {self.here}:\n{self._stage.screen}")

    @property
    def here(self) -> str:
        """The view on top; of a form, which form."""
        view = self._frame.views[-1]
        sheet = getattr(view, "_sheet", None)
        return type(sheet).__name__ if sheet is not None else type(view).__name__

    @property
    def _frame(self):  # type: ignore[no-untyped-def]
        return self._stage.app._frame

    def _notice(self) -> None:
        self.seen.update((self.here, type(self._frame.views[-1]).__name__))
        self._look(self._stage, self.here)

    def _stand_on(self, marked: tuple[str, ...]) -> None:
        view = self._frame.views[-1]
        if view.has_lines:
            next((word for word in marked if view.lines.find(word, here=True)), None)
            view.lines.find("")

    def _keys(self) -> list[tuple[Command, list[str]]]:
        """Commands and how they are called: by key, or by name where they have none."""
        frame, found = self._frame, []
        for command in frame.strokes.keys.commands:
            keys = frame.strokes.keys.keys_of(command)
            if command.section == "Move" and not self._moving:
                continue
            if command.id in NOT_WALKED or (frame.typing and not command.while_typing):
                continue
            if frame.typing:
                found += [(command, [key]) for key in keys if len(key) > 1 and " " not in key][:1]
            else:
                found.append((command, keys[0].split() if keys else [":", *command.id, "enter"]))
        return found
