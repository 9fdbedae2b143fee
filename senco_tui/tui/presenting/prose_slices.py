"""Long Markdown cut into slices where a block may end, so that only what is looked at is parsed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ENOUGH = 3_000
"""Characters after which a slice ends at the next place where a block may end."""

TOO_MUCH = 6_000
"""Characters after which it ends anyway, between two lines."""

LONGEST_LINE = 4_000
"""Characters after which one line is parted at a space."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_BLOCK = re.compile(r"(?:[-*+] |\d{1,9}[.)] |#{1,6} )")


@dataclass(frozen=True, slots=True)
class Slice:
    """One piece of the text; `apart` says that a blank line stood before it."""

    text: str
    apart: bool = False


def slices(text: str) -> Iterator[Slice]:
    """The text in slices that can be parsed one by one; a fence that runs over is opened again."""
    gathered: list[str] = []
    size, apart, fence = 0, False, ""
    blank = False
    for row in _rows(text):
        if size > ENOUGH and _may_part(row, blank, fence, size):
            yield Slice("\n".join(gathered), apart)
            gathered, size, apart = ([fence] if fence else []), 0, blank
        gathered.append(row)
        size += len(row) + 1
        fence = _fence_after(row, fence)
        blank = not row.strip()
    if gathered:
        yield Slice("\n".join(gathered), apart)


def _rows(text: str) -> Iterator[str]:
    """Lines of the text; one that is too long is parted at spaces."""
    for row in text.split("\n"):
        while len(row) > LONGEST_LINE:
            at = row.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
            at = at if at > 0 else LONGEST_LINE
            yield row[:at]
            row = row[at:].lstrip(" ")
        yield row


def _may_part(row: str, blank: bool, fence: str, size: int) -> bool:
    """Say whether a block may end before `row`: after a blank line, or where a bullet or heading begins."""
    if size > TOO_MUCH:
        return True
    if fence:
        return False
    at_edge = bool(row) and not row[0].isspace()
    return at_edge and (blank or _BLOCK.match(row) is not None)


def _fence_after(row: str, fence: str) -> str:
    """The fence that is open after `row`: the one that was, a new one, or none."""
    found = _FENCE.match(row)
    if not found:
        return fence
    marks, rest = found.groups()
    if not fence:
        return marks if marks[0] == "~" or "`" not in rest else ""
    closes = marks[0] == fence[0] and len(marks) >= len(fence) and not rest.strip()
    return "" if closes else fence
