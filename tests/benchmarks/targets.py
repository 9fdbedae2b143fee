"""A measure held against its target: both sides of one run, the ratio, and by how much it is missed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.benchmarks.timing import Cost

MISSED = "MISSED by"


@dataclass(frozen=True, slots=True)
class Limit:
    """Ours may be at most `most` times what the thing called `than` costs."""

    than: str
    most: float


def told(
    number: int,
    what: str,
    unit: str,
    costs: Sequence[Cost],
    limits: Sequence[Limit],
    most: Sequence[float] = (),
) -> str:
    """One line: minimum / median / maximum of each, and for each limit the ratio and whether it is met.

    `most` are what the first of the costs may be at most in themselves, in their own unit.
    """
    by_name = {cost.name: cost for cost in costs}
    verdicts = [_verdict(costs[0], by_name.get(limit.than), limit) for limit in limits]
    verdicts += [_plain_verdict(cost, at_most) for cost, at_most in zip(costs, most, strict=False)]
    return f"{number:>2} {what} ({unit}): {' · '.join(map(str, costs))} | {'; '.join(verdicts)}"


def once_each(lines: Iterable[str]) -> Iterator[str]:
    """The lines with each number told once: a further line of the same target stands below it."""
    last = ""
    for line in lines:
        number = line[:2]
        yield f"  {line[2:]}" if number == last else line
        last = number


def as_table(lines: Iterable[str]) -> Iterator[str]:
    """The lines as a table for a page: what was measured, and how it stands to its target; no bare times."""
    yield "| | measured | held against |"
    yield "|---|---|---|"
    for line in lines:
        said, mark, verdicts = line.partition(" | ")
        if mark and not line.startswith("--"):
            number, what = said[:2].strip(), said[2:].strip().partition(":")[0]
            yield f"| {number} | {what.rpartition(' (')[0] or what} | {verdicts} |"


def _verdict(ours: Cost, theirs: Cost | None, limit: Limit) -> str:
    if theirs is None:
        return f"{limit.than} is NOT INSTALLED here, so not measured"
    if not theirs.median:
        return f"{limit.than} cost nothing"
    ratio = ours.median / theirs.median
    wanted = f"{ratio:.3g} × {limit.than}, at most {limit.most:.3g}"
    return f"{wanted}: met" if ratio <= limit.most else f"{wanted}: {MISSED} {ratio / limit.most:.2g} ×"


def _plain_verdict(ours: Cost, most: float) -> str:
    wanted = f"{ours.name} {ours.median:.3g}, at most {most:.3g}"
    return f"{wanted}: met" if ours.median <= most else f"{wanted}: {MISSED} {ours.median - most:.2g}"
