"""A looked-after child's personal education plan: gone through each term.

Source: DfE, Promoting the education of looked-after and previously looked-after children, 2018.
"""

import re
from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.vocabulary import Flag
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock

PEP = re.compile(r"\bPEP\b|(?i:personal education plan)")


def looked_after(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of this term's personal education plan; in a holiday, of the term before."""
    if case.pupil is None or Flag.LOOKED_AFTER not in case.pupil.value.flags:
        return
    term = almanac.days.term_until(today)
    last = last_pep(case, today)
    missing = None if term else f"this term's dates: {almanac.days.why_not(today)}"
    done = last if last and term and last >= term.since else None
    yield from almanac.clock(
        "looked_after.pep",
        case.reference,
        term.until if term else None,
        today=today,
        met=done,
        missing=missing,
    )


def last_pep(case: CaseFile, today: date) -> date | None:
    """The latest day up to `today` a contact or note names the personal education plan as its topic."""
    days = [c.value.happened for c in case.contacts if PEP.search(c.value.topic or "")]
    days += [n.value.happened for n in case.notes if PEP.search(n.value.topic or "")]
    return max((d for d in days if d <= today), default=None)
