"""A file reads, but something in it is doubtful."""

from collections.abc import Iterator
from itertools import groupby

from senco_tui.document.problem import Severity
from senco_tui.triage.glance import Glance
from senco_tui.triage.row import Row


def doubtful(at: Glance) -> Iterator[Row]:
    """One row a document with warnings and no error; harmless, so it comes last."""
    broken = {p.path for p in at.problems if p.severity is Severity.ERROR}
    doubts = [p for p in at.problems if p.severity is Severity.WARNING and p.path not in broken]
    for path, found in groupby(sorted(doubts, key=lambda p: (p.path, p.line)), key=lambda p: p.path):
        problems = list(found)
        first = problems[0]
        line = f" line {first.line}" if first.line else ""
        more = f" (+{len(problems) - 1})" if len(problems) > 1 else ""
        yield at.row(
            "D",
            "doubtful",
            f"{path.rpartition('/')[2]}{line}{more}: {first.sentence}",
            short="a doubtful line",
            next="look at it",
            explain="; ".join(str(p) for p in problems),
            detail=first.document or path,
            document=first.document,
            problem=first,
        )
