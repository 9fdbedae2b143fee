"""The last triage window on the screen before Textual is loaded, and the terminal handed over to it whole.

Keys pressed meanwhile wait in the terminal, unseen, until somebody reads them.
"""

from __future__ import annotations

import os
import sys
import termios

from senco_tui.desk.first_window import window_of as window_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from senco_tui.desk.first_window import Window
    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.settings import Settings

ALTERNATE, BACK = "\x1b[?1049h", "\x1b[?25h\x1b[?1049l"
QUIET = "\x1b[?25l"


class Early:
    """The terminal while nothing but a window from last time is on it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.before: list[Any] | None = None

    def paint(self) -> None:
        """Show the window, and let keys wait unseen."""
        try:
            self.before = termios.tcgetattr(0)
            quiet = termios.tcgetattr(0)
            quiet[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
            quiet[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
            quiet[6][termios.VMIN] = 1
            termios.tcsetattr(0, termios.TCSANOW, quiet)
        except termios.error:
            self.before = None
            return
        sys.stderr.write(painted(self.window))
        sys.stderr.flush()

    @property
    def is_on(self) -> bool:
        """Whether the terminal still is in this window's hands."""
        return self.before is not None

    def hand_over(self) -> list[Any] | None:
        """What the terminal was like before; it is somebody else's from now on."""
        before, self.before = self.before, None
        return before

    def give_back(self) -> None:
        """Leave the terminal as it was found, where nobody has taken it over."""
        before = self.hand_over()
        if before is not None:
            sys.stderr.write(BACK)
            sys.stderr.flush()
            termios.tcsetattr(0, termios.TCSANOW, before)


def last_time(
    settings: Settings, environ: Mapping[str, str], early: Early | None
) -> tuple[Window | None, KeptRows | None]:
    """The window that is on the terminal already, or would be the same, and the rows it begins."""
    if settings.plain_display or settings.screen_reader:
        return None, None
    from senco_tui.desk.first_window import kept, looks
    from senco_tui.desk.kept_rows import kept_rows

    root, seen = str(settings.root), looks(environ)
    window = early.window if early else kept(root, seen, _size())
    return window, kept_rows(root, seen, window) if window else None


def _size() -> tuple[int, int]:
    try:
        return os.get_terminal_size(2)
    except OSError:
        return 0, 0


def painted(window: Window) -> str:
    """The window in the language of terminals."""
    said = [ALTERNATE, QUIET]
    for y, row in enumerate(window.rows, start=1):
        said.append(f"\x1b[{y}H")
        said += [f"\x1b[0;{ink}m{text}" if ink else f"\x1b[0m{text}" for ink, text in row]
    said.append("\x1b[0m")
    return "".join(said)


def leave_told(early: Early) -> None:
    """Have the terminal given back where the program is told to go before anyone has taken it over."""
    import signal

    def go(number: int, _: object) -> None:
        early.give_back()
        sys.exit(128 + number)

    for one in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, go)
