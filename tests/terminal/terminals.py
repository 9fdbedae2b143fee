"""A real pseudo-terminal with a person before it: keys in, and the screen as an emulator shows it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

import pyte

FOREIGN_TO_PYTE = re.compile(
    rb"\x1b\[[<=>][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$[a-zA-Z]|\x1b\[[0-9;]*\$p|\x1bP.*?\x1b\\", re.S
)
"""Sequences a terminal answers or ignores, and the emulator would print."""

HALF_A_SEQUENCE = re.compile(rb"\x1b(?:\[[0-9;?<=>$]*)?\Z")

ENTER, ESCAPE, TAB, CTRL_C, CTRL_P, CTRL_Z = "\r", "\x1b", "\t", "\x03", "\x10", "\x1a"


class Scrolling(pyte.Screen):
    """The emulator's screen, taught the one sequence of tmux that it does not know."""

    def scroll_up(self, lines: int = 1) -> None:
        """Move what stands between the margins up; the cursor stays."""
        row, self.cursor.y = self.cursor.y, (self.margins or (0, self.lines - 1))[1]
        for _ in range(max(lines, 1)):
            self.index()
        self.cursor.y = row


class Stream(pyte.ByteStream):
    """The emulator's stream of bytes, with that sequence."""

    csi: ClassVar[dict[str, str]] = {**pyte.ByteStream.csi, "S": "scroll_up"}
    events = frozenset((*pyte.ByteStream.events, "scroll_up"))


class NotSeen(AssertionError):
    """What was waited for did not come; the message shows the screen as it stood."""


class Terminal:
    """One program on its own pseudo-terminal, as the session leader it would be after a login.

    Args:
        argv: The program and its arguments.
        env: Its whole environment.
        size: Rows and columns.
        cwd: Where it starts.
    """

    def __init__(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        size: tuple[int, int] = (24, 80),
        cwd: Path | None = None,
    ) -> None:
        self.raw = b""
        self._half = b""
        self._cut = False
        self.ended: int | None = None
        self._screen = Scrolling(size[1], size[0])
        self._stream = Stream(self._screen)
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            with suppress(OSError):
                os.chdir(cwd or "/")
                os.execvpe(argv[0], list(argv), dict(env))
            os._exit(127)
        self.resize(*size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.hang_up()
        if self.ended is None:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            self.wait_end(5)

    @property
    def pid(self) -> int:
        """The program's process id."""
        return self._pid

    @property
    def lines(self) -> list[str]:
        """The screen as it stands, without trailing blanks."""
        self._take(0)
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def paste(self, text: str) -> None:
        """Paste, as a terminal does that brackets what is pasted; as much at a time as the line takes."""
        data = f"\x1b[200~{text}\x1b[201~".encode()
        while data:
            data = data[os.write(self._master, data[:1024]) :]
            self._take(0)

    def press(self, *keys: str, pause: float = 0.05) -> None:
        """Press keys one after the other, as a person does."""
        for key in keys:
            self.type(key)
            self._take(pause)

    @property
    def cooked(self) -> bool:
        """Whether the line itself is as a shell wants it: keys echoed, handed over line by line."""
        wanted = termios.ECHO | termios.ICANON | termios.ISIG
        return termios.tcgetattr(self._master)[3] & wanted == wanted

    def resize(self, rows: int, columns: int) -> None:
        """Drag the window to another size."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._screen.resize(rows, columns)

    def see(self, wanted: str, seconds: float = 60) -> str:
        """Wait until the screen holds `wanted`, a pattern; return the screen. Raises NotSeen."""
        return self.until(lambda text: re.search(wanted, text) is not None, f"“{wanted}”", seconds)

    def see_no_more(self, unwanted: str, seconds: float = 60) -> str:
        """Wait until the screen holds `unwanted` no longer."""
        return self.until(lambda text: re.search(unwanted, text) is None, f"“{unwanted}” gone", seconds)

    def until(self, holds: Callable[[str], bool], words: str, seconds: float = 60) -> str:
        """Wait until something holds of the screen; return it. Raises NotSeen with what stood there."""
        end = time.monotonic() + seconds
        while not holds(self.text):
            if time.monotonic() > end or not self._take(0.05):
                raise NotSeen(f"waited {seconds} s for {words}; the screen says:\n{self.text}")
        return self.text

    def settle(self, quiet: float = 0.3, seconds: float = 30) -> str:
        """Wait until nothing has been written for `quiet` seconds; return the screen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            before = len(self.raw)
            self._take(quiet)
            if len(self.raw) == before:
                break
        return self.text

    @property
    def over(self) -> bool:
        """Say whether the program has closed its end of the line."""
        return self._cut

    def listen(self, seconds: float) -> bool:
        """Take what is written, waiting `seconds` at most for the first of it; False when the line is cut."""
        return self._take(seconds)

    def signal(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        os.kill(self._pid, number)

    def hang_up(self) -> None:
        """Cut the line, as a dropped connection does."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def wait_end(self, seconds: float = 30) -> int:
        """Wait until the program has ended; return its exit code, negative for a signal. Raises NotSeen."""
        end = time.monotonic() + seconds
        while self.ended is None:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self.ended = os.waitstatus_to_exitcode(status)
                break
            if time.monotonic() > end:
                raise NotSeen(f"still running after {seconds} s; the screen says:\n{self.text}")
            self._take(0.02)
            time.sleep(0.005)
        self._take(0)
        return self.ended

    def wait_stopped(self, seconds: float = 30) -> None:
        """Wait until the program is stopped by job control. Raises NotSeen."""
        end = time.monotonic() + seconds
        while not os.waitpid(self._pid, os.WNOHANG | os.WUNTRACED)[0]:
            if time.monotonic() > end:
                raise NotSeen(f"not stopped after {seconds} s; the screen says:\n{self.text}")
            self._take(0.02)

    def _take(self, seconds: float) -> bool:
        """Read what has been written, waiting `seconds` at most for the first; False when the line is cut."""
        wait = seconds
        while self._master >= 0 and select.select([self._master], [], [], wait)[0]:
            wait = 0
            try:
                found = os.read(self._master, 65536)
            except OSError:
                found = b""
            if not found:
                self._cut = True
                return False
            self.raw += found
            whole = self._half + found
            cut = HALF_A_SEQUENCE.search(whole)
            self._half = whole[cut.start() :] if cut else b""
            self._stream.feed(FOREIGN_TO_PYTE.sub(b"", whole[: cut.start()] if cut else whole))
        return self._master >= 0
