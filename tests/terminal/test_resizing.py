"""The window may be any size: it never crashes, and comes back whole."""

import pytest

from tests.terminal.conftest import Open
from tests.terminal.walking import open_plan, see_triage

pytestmark = [pytest.mark.xdist_group("terminal"), pytest.mark.promise(23)]

SIZES = [(5, 20), (1, 1), (15, 40), (50, 200), (24, 80)]


def test_any_size_and_back(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    for size in SIZES:
        terminal.resize(*size)
        terminal.settle(0.2)
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0


def test_small_from_the_start_still_shows_the_row_and_how_to_leave(opened: Open) -> None:
    terminal = opened(size=(15, 40))
    terminal.see("TRIAGE")
    terminal.see("Price, Dylan")
    terminal.see(r"\? help")
    terminal.type("q")
    assert terminal.wait_end() == 0


@pytest.mark.parametrize("size", [(5, 20), (1, 1), (2, 300)])
def test_absurd_from_the_start_is_survived(size: tuple[int, int], opened: Open) -> None:
    terminal = opened(size=size)
    terminal.settle(1.0)
    terminal.resize(24, 80)
    see_triage(terminal)
    terminal.type("q")
    assert terminal.wait_end() == 0


def test_a_case_file_survives_it_too(opened: Open) -> None:
    terminal = opened()
    see_triage(terminal)
    open_plan(terminal)
    for size in SIZES:
        terminal.resize(*size)
        terminal.settle(0.2)
    terminal.see(r"\[3 Plan\]")
