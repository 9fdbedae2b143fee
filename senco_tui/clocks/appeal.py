"""The family's right of appeal: two months from the decision letter, or one from the mediation certificate.

The later of the two counts; the tribunal's own holidays, August and Christmas, move it.
"""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.ehc_plan import decides_alone, says_no


def appeal(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a decision the family may appeal; missing where a refusal has no letter's date.

    Over compulsory school age the appeal is the young person's own (Children and Families Act 2014 s51).
    """
    if case.ehc is None:
        return
    ehc = case.ehc.value
    refusal = ehc.refused is not None or says_no(ehc.decision)
    if ehc.decision_letter is None and not (refusal and ehc.plan_made is None):
        return
    yield from almanac.clock(
        "appeal.tribunal",
        case.reference,
        ehc.decision_letter,
        ehc.mediation_certificate,
        today=today,
        met=ehc.appealed,
        missing=None if ehc.decision_letter else "the date of the LA's decision letter",
        document="ehc",
        words="young person's right of appeal" if decides_alone(case, today) else None,
    )
