"""All the rows of triage as last shown, beside the window that begins with them, so that keys act on them.

They are kept and believed as the window is; what they say is what was so at that moment, and no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from senco_tui.desk.first_window import ROWS_FILE, Window, drop_lines, keep_lines, kept_lines

EDITION = "senco rows 2"
LARGEST = 16_000_000
"""Bytes; a larger file is none of ours."""

OPENS, STAYS = "o-"
"""A row that opens a pupil, and one that has to wait for the reading."""


@dataclass(frozen=True, slots=True)
class KeptRows:
    """The rows' keys, their texts, which of them open a pupil, what each is there for, and their day."""

    day: str
    keys: Sequence[str]
    texts: Sequence[str]
    opens: str
    reasons: Sequence[str]

    def begin_with(self, window: Window) -> bool:
        """Whether the window shows the first of these rows."""
        _, shown = window.texts()
        return list(self.texts[: len(shown)]) == shown


def keep_rows(root: str, looks: str, size: tuple[int, int], rows: KeptRows) -> None:
    """Keep rows in place of those before; where they cannot be kept there are none."""
    lines = [rows.day, str(len(rows.keys)), rows.opens, *rows.keys, *rows.texts, *rows.reasons]
    if any("\n" in line for line in lines):
        drop_lines(root, ROWS_FILE)
        return
    keep_lines(root, ROWS_FILE, EDITION, looks, size, lines)


def kept_rows(root: str, looks: str, window: Window) -> KeptRows | None:
    """The rows the window is the beginning of; None where there are none, or they are of another moment."""
    lines = kept_lines(root, ROWS_FILE, EDITION, looks, window.size, LARGEST)
    try:
        day, count, opens = lines[0], int(lines[1]), lines[2]
    except (ValueError, IndexError):
        return None
    if count != len(opens) or len(lines) != 3 + 3 * count:
        return None
    keys, texts, reasons = (lines[at : at + count] for at in range(3, 3 + 3 * count, count or 1))
    rows = KeptRows(day, keys, texts, opens, reasons)
    return rows if rows.begin_with(window) else None
