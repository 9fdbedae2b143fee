"""From one look to another by the fewest characters: attributes and colours as a terminal numbers them."""

from functools import lru_cache
from typing import NamedTuple

START = "\x1b["
PLAIN = f"{START}0m"


class Look(NamedTuple):
    """A look in three parts, each as a terminal is told it; '' where nothing is said."""

    weights: frozenset[str]
    colour: str
    ground: str


@lru_cache(1024)
def turned(before: str, after: str) -> str:
    """What turns looks `before` into looks `after`; both are numbers between semicolons, '' being plain."""
    if before == after:
        return ""
    if not after:
        return PLAIN
    afresh = f"0;{after}" if before else after
    old, new = look_of(before), look_of(after)
    if not old.weights <= new.weights:
        return f"{START}{afresh}m"
    said = sorted(new.weights - old.weights)
    if new.colour != old.colour:
        said.append(new.colour or "39")
    if new.ground != old.ground:
        said.append(new.ground or "49")
    if not said:
        return ""
    return f"{START}{min(';'.join(said), afresh, key=len)}m"


@lru_cache(1024)
def without_nothing(ink: str) -> str:
    """The same looks; '' where they only say, at length, that they are plain."""
    return ink if any(look_of(ink)) else ""


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
