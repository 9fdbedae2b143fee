from datetime import datetime, timedelta

import pytest

from senco_tui.casework.difference import Difference
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.presenting.revision import Page
from senco_tui.tui.presenting.two_days import column, day_heads, pin_heads, two_days_lines
from tests.tui.presenting.test_difference import OfPlan

MOVED = Difference(("cycle",), "cycle 2 → 3")
HEAD = "---\ncycle: 2\nlayer: universal\nneeds:\n  - SLCN\nsince: 2026-09-02\n---\n"
BEFORE = HEAD + "\n## Strategies\n\nnear the door\n"
AFTER = BEFORE.replace("cycle: 2", "cycle: 3")
PLAN = Page("P24-017", "plan", OfPlan((MOVED,), BEFORE, AFTER))
STAFF = Page(None, "setting/staff", OfPlan((MOVED,), None, "staff: []\n"))
NOON = datetime(2026, 2, 13, 12, 0)


def rows(*pages: Page, width: int = 63, manner: Manner | None = None, of_case: bool = True) -> list[str]:
    return [line.text for line in two_days_lines(pages, width, manner or Manner(), of_case=of_case)]


def test_a_document_that_changed_alone_is_shown_whole_and_its_changed_line_is_marked_on_both_sides() -> None:
    assert rows(PLAN) == [
        "plan",
        "cycle 2 → 3",
        "",
        "~ cycle: 2                     │ ~ cycle: 3",
        "  layer: universal             │   layer: universal",
        "  needs:                       │   needs:",
        "    - SLCN                     │     - SLCN",
        "  since: 2026-09-02            │   since: 2026-09-02",
        "                               │   ",
        "                               │   ",
        "  ## Strategies                │   ## Strategies",
        "                               │   ",
        "  near the door                │   near the door",
    ]


def test_of_several_documents_each_shows_what_changed_and_its_neighbours() -> None:
    said = rows(PLAN, STAFF, of_case=False)
    assert said[0] == "P24-017 plan" and "… 8 lines unchanged" in said
    assert said[-4:-2] == ["cycle 2 → 3", ""]
    assert said[-2].startswith("  there was no such document   │") and said[-1].endswith("│ + staff: []")


def test_what_went_and_what_came_are_struck_out_and_underlined_inside_a_reworded_line() -> None:
    line = next(x for x in two_days_lines((PLAN,), 63, Manner(), of_case=True) if x.text.startswith("~"))
    assert {(s.text, s.style) for s in line.spans} >= {("2", "removed"), ("3", "added"), ("~ ", "mark")}
    assert (
        "[-2-]" in rows(PLAN, manner=Manner(marks=True))[3]
        and "{+3+}" in rows(PLAN, manner=Manner(marks=True))[3]
    )


def test_the_heads_say_the_two_days_and_the_hour_where_the_day_is_one() -> None:
    heads = pin_heads(NOON, NOON + timedelta(days=28), 90).text
    assert heads.startswith("1 as it stood on Fri 13 Feb 2026 ") and heads.endswith(
        "│ 2 as it stood on Fri 13 Mar 2026"
    )
    assert heads.index("│") == rows(PLAN, width=90)[3].index("│")
    same = pin_heads(NOON, NOON + timedelta(hours=1), 90).text
    assert "13 Feb 2026, 12:00" in same and "13 Feb 2026, 13:00" in same


def test_nothing_that_changed_is_said() -> None:
    assert rows() == ["Nothing of what is shown here changed between the two days."]


@pytest.mark.parametrize("width", [9, 40, 108])
def test_no_line_is_wider_than_there_is_room_and_nothing_steers_the_terminal(width: int) -> None:
    odd = Page("P24-017", "plan", OfPlan((MOVED,), "a [/] \x1b[2J 家" * 40, "b" * 300))
    said = rows(odd, PLAN, width=width)
    assert all(width_of(row) <= max(width, 2 * column(width) + 3) for row in said)
    assert not any("\x1b" in row for row in said)


def test_of_two_typed_days_the_end_is_meant() -> None:
    heads = day_heads(NOON.date(), (NOON + timedelta(days=28)).date(), 106).text
    assert heads.startswith("as it stood at the end of ") and heads.count("at the end of") == 2
