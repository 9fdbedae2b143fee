"""The nudge's page says its text, the next date, and that nothing is sent; it fits a narrow screen."""

from datetime import date

import pytest

from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.screens.nudge import NudgeView, Ready


async def _nothing() -> None:
    return None


@pytest.mark.parametrize("width", [40, 80])
def test_the_page_tells_all(width: int) -> None:
    text = "Our reference: P24-001\n\nPlease tell us where this stands, and by when we can expect it."
    view = NudgeView(Ready("Okafor, Ada", text, date(2026, 11, 30), _nothing, _nothing))
    lines = view._laid(width)
    assert all(width_of(line.text) <= width for line in lines)
    told = " ".join(line.text for line in lines)
    assert "chase again on Mon 30 Nov 2026" in told and "Nothing is sent" in told
