"""`senco diff`: what changed in a case file between two days, in words."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from senco_tui.casework.change import spoken_day
from senco_tui.cli.asking import a_verb
from senco_tui.cli.days import day_meant
from senco_tui.cli.naming import document_once, place_named
from senco_tui.cli.printing import Record, answer, paragraph, say
from senco_tui.cli.visit import Visit

if TYPE_CHECKING:
    from senco_tui.desk.recalling import DocumentDifference

USUALLY = timedelta(weeks=4)
"""How far back it looks where nobody says from when."""

AT_MOST = 10_000
"""Documents told; a case file of thirty years holds fewer."""


@a_verb("diff")
@click.argument("case")
@click.argument("document", required=False)
@click.option("--from", "since", metavar="DATE", help="From the end of this day; usually four weeks back.")
@click.option("--to", "until", metavar="DATE", help="To the end of this day; usually what is recorded now.")
def verb(visit: Visit, case: str, document: str | None, since: str | None, until: str | None) -> None:
    """What changed in the case file of CASE between the ends of two days, in words."""
    from senco_tui.desk.recalling import differences_between

    store = visit.store()
    reference, own = place_named(store, case)
    last = day_meant(until, visit.today) if until else None
    first = day_meant(since, visit.today) if since else (last or visit.today) - USUALLY
    one = own or document_once(store, reference, document)
    found = differences_between(store, first, last, case=reference, document=one, limit=AT_MOST)
    also = {"case": reference, "from": first, "to": last}
    records = [record for one in found for record in _records(one)]
    answer(visit.form, "diff", "differences", records, lambda: _lines(found), also)
    if not found:
        say(f"Nothing changed between {spoken_day(first)} and {spoken_day(last) if last else 'now'}.")


def _records(one: "DocumentDifference") -> list[Record]:
    return [
        {
            "case": one.case,
            "document": one.document,
            "key": ".".join(each.path),
            "words": each.words,
            "before": each.before,
            "after": each.after,
        }
        for each in one.differences
    ]


def _lines(found: tuple["DocumentDifference", ...]) -> Iterator[str]:
    for one in found:
        yield f"{one.case or ''} {one.document}".strip()
        for each in one.differences:
            yield f"  {each.words}"
            if each.before is not None and each.after is not None:
                yield from paragraph(each.before, "    - ")
                yield from paragraph(each.after, "    + ")
        yield ""
