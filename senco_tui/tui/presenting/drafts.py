"""Drafts as lines: what each is about, since when it waits, and how it begins."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from senco_tui.tui.presenting.line import Line, cut, plain, spans


class Kept(Protocol):
    """Words kept under a name, and since when."""

    @property
    def name(self) -> str:
        """What they are about."""
        ...

    @property
    def text(self) -> str:
        """The words."""
        ...

    @property
    def kept(self) -> datetime:
        """Since when they wait."""
        ...


def draft_lines(drafts: Sequence[Kept], width: int) -> list[Line]:
    """Two rows a draft: its name and when it was kept, then its first words."""
    if not drafts:
        return [plain("no draft is waiting", "dim")]
    made: list[Line] = []
    for draft in drafts:
        made.append(spans(draft.name, (f"  kept {_moment(draft.kept)}", "dim"), key=draft.name))
        begins = " ".join(draft.text.split())
        made.append(spans("    ", (cut(begins, max(width - 4, 0)), "quiet"), key=draft.name))
    return made


def _moment(when: datetime) -> str:
    return f"{when:%a} {when.day} {when:%b %H:%M}"
