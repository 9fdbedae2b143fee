"""Cuts a calendar file from outside into its events, each with its line, before any library reads it."""

from dataclasses import dataclass

LARGEST = 1_000_000
"""Bytes. A school's calendar of five years is a tenth of that."""

MOST = 3000
"""Events in one file."""

LONGEST = 20_000
"""Characters of one line with its continuations."""


class NotACalendar(Exception):
    """The file cannot be taken in at all; `sentence` says why, with its line where it has one."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        self.sentence = f"Line {line}: {sentence}" if line else sentence
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class Block:
    """The text of one event, and the line of the file on which it begins."""

    line: int
    text: str


def blocks(data: bytes) -> tuple[Block, ...]:
    """The events of a calendar file in their order.

    Raises:
        NotACalendar: it is too large, no text, no calendar, or its parts do not open and close in order.
    """
    if len(data) > LARGEST:
        raise NotACalendar(f"The file is larger than {LARGEST // 1000} KB, which no calendar of terms is.")
    lines = _text(data).splitlines()
    if not lines or lines[0].strip().upper() != "BEGIN:VCALENDAR":
        raise NotACalendar("This is no calendar file: it does not begin with BEGIN:VCALENDAR.", 1)
    return _events(lines)


def _events(lines: list[str]) -> tuple[Block, ...]:
    found: list[Block] = []
    open_parts: list[str] = []
    begins, length = 0, 0
    for n, text in enumerate(lines, start=1):
        length = length + len(text) if text[:1] in (" ", "\t") else len(text)
        if length > LONGEST:
            raise NotACalendar("This line is longer than any entry of a calendar.", n)
        name, _, part = text.strip().upper().partition(":")
        if name == "BEGIN":
            begins = n if part == "VEVENT" and "VEVENT" not in open_parts else begins
            open_parts.append(part)
            if len(open_parts) > 4:
                raise NotACalendar("Parts stand in one another more deeply than a calendar has them.", n)
        elif name == "END":
            if not open_parts or open_parts.pop() != part:
                raise NotACalendar(f"END:{part[:20]} closes what was not opened.", n)
            if part == "VEVENT":
                found.append(Block(begins, "\r\n".join(lines[begins - 1 : n]) + "\r\n"))
        if len(found) > MOST:
            raise NotACalendar(f"The file has more than {MOST} events.", n)
    if open_parts:
        raise NotACalendar(
            f"The file ends inside {open_parts[-1][:20]}; it may have been cut off.", len(lines)
        )
    return tuple(found)


def _text(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise NotACalendar("The file is UTF-16; save it as UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as no:
        line = data.count(b"\n", 0, no.start) + 1
        raise NotACalendar("This is no UTF-8 text.", line) from no
    if (at := text.find("\0")) >= 0:
        raise NotACalendar("This is no text.", text.count("\n", 0, at) + 1)
    return text
