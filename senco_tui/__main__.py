"""Where a visit begins: with a verb by the command line, without one by the full screen.

Without one, the rows of last time are on the screen before anything else is loaded.
"""

from __future__ import annotations

import sys

from senco_tui.cli.terminal import why_no_screen

FRAMES = "200"
"""Times a second the screen may be drawn; a key waits for the next of them. Without a change none is."""

AT_MOST = 0.0005
"""Seconds a key waits each time for a thread that reads or thinks; left alone, ten times that."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from typing import NoReturn

    from senco_tui.tui.early import Early


def open_screen(
    store: Path | None,
    today: date | None,
    plain_display: bool,
    screen_reader: bool,
    early: Early | None = None,
) -> int:
    """Open the full-screen program; only here is it loaded. Returns an exit code."""
    import gc
    import os

    gc.disable()  # what is loaded now stays; the first reading's end turns the sweep on again
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    sys.setswitchinterval(AT_MOST)
    from senco_tui.tui.starting import run

    return run(store, today, plain_display=plain_display, screen_reader=screen_reader, early=early)


def open_at_once() -> int:
    """Open the full screen with nothing asked for; the command line need not be loaded for that."""
    early = None
    try:
        early = paint_early()
        return open_screen(None, None, False, False, early)
    except (Exception, KeyboardInterrupt) as error:
        if early:
            early.give_back()
        from senco_tui.cli.ending import ended_by

        return ended_by(error)
    finally:
        if early:
            early.give_back()


def paint_early() -> Early | None:
    """Show the rows of last time, where there are any for this store, account and terminal."""
    import os

    from senco_tui.tui.early import Early, leave_told, window_of

    def asked() -> str:
        from senco_tui.settings import load

        settings = load()
        return "" if settings.plain_display or settings.screen_reader else str(settings.root)

    window = window_of(os.environ, os.get_terminal_size(2), asked)
    if window is None:
        return None
    early = Early(window)
    early.paint()
    leave_told(early)
    return early


def end(code: int) -> NoReturn:
    """End with that code, also where the terminal is gone and what is still unsaid can be said to nobody."""
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except (OSError, ValueError):
            setattr(sys, name, None)
    sys.exit(code)


def main() -> None:
    """Do what the arguments ask, and end with its exit code."""
    if len(sys.argv) == 1 and why_no_screen() is None:
        end(open_at_once())
    from senco_tui.cli.main import run

    end(run(sys.argv[1:], open_screen))


if __name__ == "__main__":
    main()
