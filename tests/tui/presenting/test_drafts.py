"""A draft is listed by what it is about, since when it waits, and how it begins."""

from dataclasses import dataclass
from datetime import UTC, datetime

from senco_tui.tui.presenting.drafts import draft_lines


@dataclass(frozen=True)
class Kept:
    """A draft."""

    name: str
    text: str
    kept: datetime


def test_two_rows_a_draft_both_open_it() -> None:
    kept = Kept("P24-017 plan text", "---\ncycle: 2\n---\n", datetime(2026, 11, 16, 14, 5, tzinfo=UTC))
    first, second = draft_lines([kept], 40)
    assert first.text == "P24-017 plan text  kept Mon 16 Nov 14:05"
    assert second.text == "    --- cycle: 2 ---"
    assert first.key == second.key == "P24-017 plan text"


def test_none_is_said_plainly() -> None:
    assert draft_lines([], 40)[0].text == "no draft is waiting"
