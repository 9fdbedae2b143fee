"""Faults beside the screen's own way, in a thread or a forgotten task: noted, and never printed over it."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any


def hush(note: Callable[[BaseException], object]) -> None:
    """Have faults that nobody waits for told to `note`; Python would print them, message and all.

    What a library logs goes nowhere: it may hold what it was working on.
    """

    def of_a_hook(told: Any) -> None:
        if told.exc_value is not None:
            note(told.exc_value)

    def of_the_loop(loop: asyncio.AbstractEventLoop, told: dict[str, Any]) -> None:
        error = told.get("exception")
        if isinstance(error, BaseException):
            note(error)

    threading.excepthook = of_a_hook
    sys.unraisablehook = of_a_hook
    asyncio.get_running_loop().set_exception_handler(of_the_loop)
    logging.getLogger().addHandler(logging.NullHandler())
