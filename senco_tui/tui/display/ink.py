"""From one look to another by the fewest characters: attributes and colours as a terminal numbers them."""

from functools import lru_cache
from typing import NamedTuple

START = "\x1b["
PLAIN = f"{START}m"

OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
"""The weights every terminal knows how to take away, and the number that does it."""

UNSEEN_ON_BLANKS = frozenset("123")
"""Weights nobody sees where there is no sign: bold, faint and italic."""

REVERSE = "7"


class Look(NamedTuple):
    """A look in three parts, each as a terminal is told it; '' where nothing is said."""

    weights: frozenset[str]
    colour: str
    ground: str

    @property
    def ink(self) -> str:
        """The look as numbers between semicolons."""
        return ";".join(part for part in (*sorted(self.weights), self.colour, self.ground) if part)


@lru_cache(1024)
def turned(before: str, after: str) -> str:
    """What turns looks `before` into looks `after`; both are numbers between semicolons, '' being plain."""
    old, new = look_of(before), look_of(after)
    if old == new:
        return ""
    if not any(new):
        return PLAIN
    afresh = f"0;{after}" if before else after
    gone = old.weights - new.weights
    if not gone <= OFF.keys():
        return f"{START}{afresh}m"
    ended = {OFF[weight] for weight in gone}
    kept = {weight for weight in old.weights & new.weights if OFF.get(weight) not in ended}
    said = [*sorted(ended), *sorted(new.weights - kept)]
    if new.colour != old.colour:
        said.append(new.colour or "39")
    if new.ground != old.ground:
        said.append(new.ground or "49")
    return f"{START}{min(';'.join(said), afresh, key=len)}m"


@lru_cache(1024)
def without_nothing(ink: str) -> str:
    """The same looks; '' where they only say, at length, that they are plain."""
    return ink if any(look_of(ink)) else ""


@lru_cache(1024)
def on_blanks(ink: str) -> str:
    """What of a look is seen where there is no sign: its ground, and lines through or under it."""
    look = look_of(ink)
    if REVERSE in look.weights:
        return ink
    return Look(look.weights - UNSEEN_ON_BLANKS, "", look.ground).ink


@lru_cache(1024)
def with_blanks_of(ink: str, blank: str) -> str:
    """Looks for a blank: as it is to be seen, and else as near to `ink` as can be."""
    old, new = look_of(ink), look_of(blank)
    if REVERSE in old.weights or REVERSE in new.weights:
        return blank
    return Look((old.weights & UNSEEN_ON_BLANKS) | new.weights, old.colour, new.ground).ink


@lru_cache(1024)
def look_of(ink: str) -> Look:
    """The parts of a look."""
    weights, colour, ground = set(), "", ""
    numbers = iter(ink.split(";") if ink else ())
    for number in numbers:
        said = number
        if number in ("38", "48"):
            kind = next(numbers)
            more = [next(numbers) for _ in range(1 if kind == "5" else 3)]
            said = ";".join((number, kind, *more))
        if number == "38" or _between(number, 30, 37) or _between(number, 90, 97) or number == "39":
            colour = said
        elif number == "48" or _between(number, 40, 47) or _between(number, 100, 107) or number == "49":
            ground = said
        else:
            weights.add(said)
    return Look(frozenset(weights), colour if colour != "39" else "", ground if ground != "49" else "")


def _between(number: str, low: int, high: int) -> bool:
    return low <= int(number) <= high
