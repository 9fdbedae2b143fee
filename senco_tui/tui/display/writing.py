"""Puts runs of cells and moves of rows into the language of terminals, by few characters.

Only what every terminal of the last forty years understands: going to a place, looks, and lines that scroll
between two margins. Every answer leaves the terminal in plain looks.
"""

from collections.abc import Iterable

from senco_tui.tui.display.cells import is_certain
from senco_tui.tui.display.differing import Run
from senco_tui.tui.display.ink import PLAIN, START, turned
from senco_tui.tui.display.scrolling import Move


def written(runs: Iterable[Run], width: int) -> str:
    """The runs, each at its place, on a terminal so many columns wide."""
    said: list[str] = []
    ink, here = "", (-1, -1)
    for run in runs:
        said.append(_way(here, (run.y, run.x)))
        for text, wanted in run.cells:
            if wanted != ink:
                said.append(turned(ink, wanted))
                ink = wanted
            said.append(text)
        end = run.x + len(run.cells)
        sure = end < width and all(is_certain(cell.text) for cell in run.cells)
        here = (run.y, end) if sure else (-1, -1)
    if ink:
        said.append(PLAIN)
    return "".join(said)


def _way(here: tuple[int, int], there: tuple[int, int]) -> str:
    """From one place to another; a place of -1 is not known."""
    if here == there:
        return ""
    straight = f"{START}{there[0] + 1};{there[1] + 1}H"
    if here[0] == there[0] and there[1] > here[1] >= 0:
        steps = there[1] - here[1]
        onward = f"{START}{steps}C" if steps > 1 else f"{START}C"
        return min(onward, straight, key=len)
    return straight if there[1] else f"{START}{there[0] + 1}H"


def scrolled(move: Move) -> str:
    """A move of rows: margins, so many lines fed at one of them, margins away again."""
    margins = f"{START}{move.top + 1};{move.bottom + 1}r"
    if move.by > 0:
        feed = f"{START}{move.bottom + 1}H" + "\n" * move.by
    else:
        feed = f"{START}{move.top + 1}H" + "\x1bM" * -move.by
    return f"{margins}{feed}{START}r"
