"""What changed is told by pupil, the unread first, each field as it was and as it is, at every width."""

from datetime import UTC, datetime

import pytest

from senco_tui.casework.difference import Difference
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.changed import changed_lines, grouped
from senco_tui.tui.presenting.line import width_of

WHEN = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


def revision(number: int, case: str | None, reason: str = "") -> Revision:
    trailers = (("Case", case),) if case else ()
    sentence = f"{case or 'setting/staff'} plan: outcome o2 reworded"
    return Revision(f"{number:040x}", (), "Jo Bell", "jo@x", WHEN, sentence, reason, trailers)


REVISIONS = (
    revision(1, "P24-001"),
    revision(2, None),
    revision(3, "P24-002", "Ada now reads to line 5. " * 6),
    revision(4, "P24-001"),
)
UNREAD = frozenset({REVISIONS[2].id})


def test_the_unread_come_first_and_the_settings_own_last() -> None:
    groups = grouped(REVISIONS, UNREAD, {"P24-001": "Okafor, Ada"})
    assert [(g.key, g.name, g.unread) for g in groups] == [
        ("P24-002", "P24-002", 1), ("P24-001", "Okafor, Ada", 0), ("setting", "setting", 0),
    ]  # fmt: skip
    assert [one.id for one in groups[1].revisions] == [REVISIONS[0].id, REVISIONS[3].id]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_each_field_is_told_as_it_was_and_is_with_who_and_why(width: int) -> None:
    told = {
        REVISIONS[2].id: (
            (
                "plan",
                Difference(("outcomes", "o2", "target"), "outcome o2 target reworded", "line 3", "line 5"),
            ),
            (
                "plan",
                Difference(("outcomes", "o2", "text"), "outcome o2 text reworded", "a " * 40, "b " * 40),
            ),
            ("plan", Difference(("review_due",), "review moved from 13 Feb to 27 Mar", "13 Feb", "27 Mar")),
            ("plan", Difference(("outcomes", "o3", "baseline"), "outcome o3 baseline added", None, "line 1")),
        )
    }
    lines = changed_lines(grouped(REVISIONS, UNREAD, {}), UNREAD, told, width)
    assert all(width_of(line.text) <= width for line in lines)
    page = "\n".join(line.text for line in lines)
    for words in (
        "P24-002  1 unread",
        "● Thu 12 Nov",
        "Jo Bell",
        "line 3 → line 5",
        "was  a a",
        "now  b b",
        "why:",
    ):
        assert words in page
    assert "line 1" in page
    assert lines[0].key == "P24-002"


def test_nothing_is_said_aloud() -> None:
    assert [line.text for line in changed_lines((), frozenset(), {}, 80)] == ["nothing was recorded since"]
