"""The tab of what is arranged: the records that are there, and the names of those that are not."""

from dataclasses import replace

from senco_tui.casework.arrangements import Arrangement, Arrangements
from senco_tui.casework.casefile import Filed
from senco_tui.casework.transition import Transition
from senco_tui.tui.presenting.casefile.arrangements import arrangements_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import text_of


def test_what_is_there_is_shown_and_what_is_not_is_named() -> None:
    held = Arrangements(arrangements=(Arrangement("a1", "25 per cent extra time"),))
    case = replace(
        CASE,
        arrangements=Filed("arrangements", held, "f"),
        transition=Filed("transition", Transition(destination="Hollin High"), "f"),
    )
    page = text_of(arrangements_tab(replace(OPENED, case=case), 80))
    assert "Access arrangements" in page and "a1  25 per cent extra time" in page
    assert "destination  Hollin High" in page
    assert page.endswith("Not written: reasonable adjustments, risk plan.")
