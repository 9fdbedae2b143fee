"""What is pasted arrives whole and as text: an escape inside it presses no keys. Private API of Textual's.

Textual's parser ends a bracketed paste at any escape sequence in it, and takes the rest for keys. Here a
paste is everything up to its closing bracket, control characters taken out but for line ends and tabs.
"""

from collections.abc import Iterable

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.drivers import linux_driver
from textual.message import Message

HELD_FROM = 3
"""Characters of an opening bracket after which the rest is waited for; fewer may be a key of their own."""


class WholePaste(XTermParser):
    """Textual's parser, given no paste to break."""

    def __init__(self, debug: bool = False) -> None:
        self._pasted: str | None = None
        self._held = ""
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """Keys and other events as Textual reads them; pastes as they were meant."""
        if not data:
            yield from super().feed(data)
            return
        rest, self._held = self._held + data, ""
        while rest:
            if self._pasted is None:
                keys, opened, rest = rest.partition(BRACKETED_PASTE_START)
                if opened:
                    self._pasted = ""
                else:
                    keys, self._held = _without_beginning(keys)
                if keys:
                    yield from super().feed(keys)
            else:
                self._pasted += rest
                text, closed, rest = self._pasted.partition(BRACKETED_PASTE_END)
                if closed:
                    self._pasted = None
                    yield events.Paste(harmless(text))


def _without_beginning(keys: str) -> tuple[str, str]:
    """The keys, and what at their end may be the beginning of an opening bracket."""
    for length in range(len(BRACKETED_PASTE_START) - 1, HELD_FROM - 1, -1):
        if keys.endswith(BRACKETED_PASTE_START[:length]):
            return keys[:-length], keys[-length:]
    return keys, ""


def harmless(text: str) -> str:
    """The text with no control character in it but line ends and tabs."""
    ends = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in ends if c in "\n\t" or not (ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0))


def take_pastes_whole() -> None:
    """Have the terminal's driver read by this parser from now on."""
    linux_driver.XTermParser = WholePaste  # type: ignore[attr-defined]
