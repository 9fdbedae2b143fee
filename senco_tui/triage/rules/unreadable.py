"""A file that cannot be understood, by name and line: nobody may look calm because of it."""

from collections.abc import Iterator
from itertools import groupby

from senco_tui.document.problem import Problem, Severity
from senco_tui.triage.glance import Glance, PupilGlance
from senco_tui.triage.row import Row

HIDES = {
    "casefile": "0",
    "ehc": "1",
    "annual-reviews": "1",
    "requests": "3",
    "attention": "3",
    "plan": "4",
    "reviews": "4",
    "contacts": "5",
    "notes": "5",
    "senco": "1",
    "setting": "1",
    "delivery": "1",
    "provision": "4",
}
"""The first lane a broken document could hide, by the folder or the name it is filed under."""


def unreadable(at: Glance) -> Iterator[Row]:
    """One row a document with an error, in the place of the lane it could hide; of a leaver's, last."""
    errors = [p for p in at.problems if p.severity is Severity.ERROR]
    for path, found in groupby(sorted(errors, key=lambda p: (p.path, p.line)), key=lambda p: p.path):
        problems = list(found)
        yield _row(at, path, problems)


def _row(at: Glance, path: str, problems: list[Problem]) -> Row:
    first = problems[0]
    file = path.rpartition("/")[2]
    line = f" line {first.line}" if first.line else ""
    more = f" (+{len(problems) - 1})" if len(problems) > 1 else ""
    left = isinstance(at, PupilGlance) and at.left
    document = first.document or path
    return at.row(
        "D",
        "unreadable",
        f"{file}{line}{more}: {first.sentence}",
        place="D" if left else HIDES.get(document.partition("/")[0], "D"),
        short=f"{file} unreadable",
        next="mend the file",
        explain="; ".join(str(p) for p in problems),
        detail=document,
        document=first.document,
        problem=first,
    )
