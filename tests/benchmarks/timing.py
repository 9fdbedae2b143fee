"""Takes turns: ours, theirs, ours, theirs; so that a busy machine is unfair to both alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Measure = Callable[[], float]
"""Does the thing once and returns what it cost, in milliseconds or bytes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What something cost over several turns."""

    name: str
    turns: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle turn."""
        return median(self.turns)

    def __str__(self) -> str:
        low, mid, high = min(self.turns), self.median, max(self.turns)
        return f"{self.name} {_figure(low)} / {_figure(mid)} / {_figure(high)}"


def in_turn(turns: int, *things: tuple[str, Measure]) -> list[Cost]:
    """Measure each thing once in every turn, after one that does not count unless there is just one."""
    found: dict[str, list[float]] = {name: [] for name, _ in things}
    for turn in range(turns + (turns > 1)):
        for name, measure in things:
            cost = measure()
            if turn or turns == 1:
                found[name].append(cost)
    return [Cost(name, tuple(costs)) for name, costs in found.items()]


def milliseconds(thing: Callable[[], object]) -> Measure:
    """A measure of how long `thing` takes."""

    def measure() -> float:
        start = perf_counter()
        thing()
        return (perf_counter() - start) * 1000

    return measure


def line(what: str, unit: str, costs: Sequence[Cost]) -> str:
    """One line: what, min / median / max of each, and the ratio of the first to each other."""
    ours, *others = costs
    ratios = [f"{ours.median / other.median:.2f} × {other.name}" for other in others if other.median]
    told = " · ".join(map(str, costs))
    return f"{what} ({unit}): {told}{' · ' + ', '.join(ratios) if ratios else ''}"


def _figure(value: float) -> str:
    return f"{value:,.2f}" if value < 10 else f"{value:,.0f}"
