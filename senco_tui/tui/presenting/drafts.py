"""Drafts as lines: what each is about, since when it waits, and how it begins."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from senco_tui.tui.presenting.line import Line, cut, plain, spans

if TYPE_CHECKING:
    from senco_tui.desk.drafts import Draft


def draft_lines(drafts: "Sequence[Draft]", width: int) -> list[Line]:
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
