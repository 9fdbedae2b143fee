"""Puts runs of cells and moves of rows into the language of terminals, by few characters.

Only what every terminal of the last forty years understands: going to a place, looks, clearing, and lines
that scroll between two margins. The pen stays where it wrote last and in the looks it wrote last, so that the
next words are short; before anybody else writes, it is handed over in plain looks.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache

from senco_tui.tui.display.differing import Run
from senco_tui.tui.display.ink import PLAIN, START, look_of, on_blanks, turned, with_blanks_of
from senco_tui.tui.display.phrasing import Phrase, of_one_ink, parted
from senco_tui.tui.display.scrolling import Move

NOWHERE = (-1, -1)
"""A place, row and column, of which nothing is known; -1 alone for a column."""

FEW = 12
"""Phrases of one ink each for which the shortest order is looked for; of more, that would take too long."""

COLOURFUL = (
    "xterm",
    "tmux",
    "linux",
    "rxvt",
    "putty",
    "alacritty",
    "foot",
    "konsole",
    "vte",
    "wezterm",
    "st-",
)
"""How terminals call themselves that clear in the colour of the ground they write on."""


def clears_in_colour(environ: Mapping[str, str]) -> bool:
    """Whether what is cleared takes the ground in force; GNU screen has it black, whatever it is called."""
    if "STY" in environ:
        return False
    return "TMUX" in environ or environ.get("TERM", "").startswith(COLOURFUL)


class Pen:
    """What the terminal writes with: where, and in which looks.

    Args:
        colourful: Whether clearing takes the ground in force.
    """

    def __init__(self, *, colourful: bool = False) -> None:
        self._colourful = colourful
        self._here = NOWHERE
        self._ink: str | None = None

    def hand_over(self) -> str:
        """What makes its looks plain, for somebody else who is about to write."""
        said = turned(self._ink or "", "")
        self.lose()
        return said

    def lose(self) -> None:
        """Somebody else may have moved the pen and changed its looks."""
        self._here, self._ink = NOWHERE, None

    def write(self, runs: Sequence[Run], width: int) -> str:
        """The runs, each at its place, on a terminal so many columns wide."""
        whole = [Phrase(run.y, run.x, parted(run.cells), run.sure) for run in runs]
        phrases = [part for phrase in whole for part in of_one_ink(phrase)]
        if not len(whole) < len(phrases) <= FEW:
            return self._in_order(whole, width)
        other = copy(self)
        straight, nearest = self._in_order(whole, width), other._nearest_first(phrases, width)
        if len(nearest) >= len(straight):
            return straight
        self._here, self._ink = other._here, other._ink
        return nearest

    def _in_order(self, phrases: Iterable[Phrase], width: int) -> str:
        said: list[str] = []
        for phrase in phrases:
            self._write(phrase, width, said)
        return "".join(said)

    def _nearest_first(self, phrases: list[Phrase], width: int) -> str:
        """Always the one that costs least to begin: going back may be shorter than two changes of looks."""
        said: list[str] = []
        while phrases:
            best = min(phrases, key=self._price)
            phrases.remove(best)
            self._write(best, width, said)
        return "".join(said)

    def _price(self, phrase: Phrase) -> int:
        """Characters to get to the first cell of a phrase and into its looks."""
        return len(_way(self._here, phrase[:2])) + len(turned(self._ink or "", phrase.ink))

    def go(self, there: tuple[int, int]) -> str:
        """To a place."""
        way = _way(self._here, there)
        self._here = there
        return way

    def scroll(self, move: Move) -> str:
        """A move of rows: margins, so many lines fed at one of them, margins away again."""
        margins = f"{START}{move.top + 1};{move.bottom + 1}r"
        if move.by > 0:
            feed = f"{START}{move.bottom + 1}H" + "\n" * move.by
        else:
            feed = f"{START}{move.top + 1}H" + "\x1bM" * -move.by
        self._here = NOWHERE  # terminals differ on where they are once margins are set
        return f"{self._turn('')}{margins}{feed}{START}r"

    def _turn(self, ink: str) -> str:
        """Other looks."""
        known, self._ink = self._ink, ink
        if known is None:
            return f"{START}0;{ink}m" if ink else PLAIN
        return turned(known, ink)

    def _write(self, phrase: Phrase, width: int, said: list[str]) -> None:
        """The words of a phrase, at its place."""
        y, x, words, sure, _ = phrase
        said.append(self.go((y, x)))
        last = len(words) - 1
        for n, (ink, text, is_blank) in enumerate(words):
            if not is_blank:
                said += (self._turn(ink), text)
            else:
                said.append(self._turn(self._for_blanks(ink, words[n + 1].ink if n < last else None)))
                cleared = self._cleared(ink, len(text), last=n == last, to_end=x + len(text) >= width)
                said.append(cleared or text)
                if cleared and n == last:
                    break
            x += len(text)
        self._here = (y, x if sure and x < width else -1)

    def _for_blanks(self, ink: str, after: str | None) -> str:
        """Looks that show blanks as `ink` would: those in force, those wanted next, or the nearest."""
        known = self._ink
        if known is not None and on_blanks(known) == ink:
            return known
        if after is not None and on_blanks(after) == ink:
            return after
        return ink if known is None else with_blanks_of(known, ink)

    def _cleared(self, ink: str, count: int, *, last: bool, to_end: bool) -> str:
        """So many blanks cleared, where that is sound and shorter than to write them."""
        look = look_of(ink)
        if look.weights or (look.ground and not self._colourful):
            return ""
        on = "" if last else f"{START}{count}C"
        said = f"{START}K" if last and to_end else f"{START}{count}X{on}"
        return said if len(said) < count else ""


@lru_cache(4096)
def _way(here: tuple[int, int], there: tuple[int, int]) -> str:
    """From one place to another."""
    straight = f"{START}{there[0] + 1};{there[1] + 1}H" if there[1] else f"{START}{there[0] + 1}H"
    if here == there:
        return ""
    if here[0] < 0:
        return straight
    rows = _steps(there[0] - here[0], "B", "A")
    start = "\r\n" if there[0] == here[0] + 1 else f"\r{rows}"
    ways = [straight, start + _steps(there[1], "C", "D")]
    if here[1] >= 0:
        ways.append(rows + _steps(there[1] - here[1], "C", "D"))
    return min(ways, key=len)


def _steps(count: int, onward: str, back: str) -> str:
    """So many steps, back where negative."""
    if not count:
        return ""
    return f"{START}{abs(count) if abs(count) > 1 else ''}{onward if count > 0 else back}"
