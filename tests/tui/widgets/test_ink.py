"""Every style has an ink; what has no colour still differs by weight, and the cursor by its ground."""

from senco_tui.tui.presenting.line import STYLES
from senco_tui.tui.widgets.ink import ink_of


def test_every_style_a_span_may_name_has_an_ink() -> None:
    inks = ink_of({})
    assert set(STYLES) <= set(inks)
    assert inks["overdue"].bold and inks["removed"].strike and inks["emphasis"].italic


def test_colours_come_from_the_theme_also_by_ansi_name() -> None:
    inks = ink_of({"ink-overdue": "ansi_red", "ink-dim": "#a8a8a8", "ink-cursor-ground": "#3a3a3a"})
    assert inks["overdue"].color is not None and inks["overdue"].color.name == "red"
    assert inks["cursor"].bgcolor is not None and not inks["cursor"].reverse


def test_without_a_ground_the_cursor_is_reversed() -> None:
    assert ink_of({})["cursor"].reverse and ink_of({})["sought"].underline
