"""Every reason there is has one fact, form or line that settles it, and every field named is a real one."""

from dataclasses import fields

import pytest

from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.provision import Provision
from senco_tui.casework.pupil import PartTime, Pupil
from senco_tui.casework.setting import Duties
from senco_tui.triage.clearing import BY_CLOCK, BY_REASON, LINE, OF_CLOCKS, Clearing, Way, clearing_of
from senco_tui.triage.names import NAMES
from senco_tui.triage.row import Row

KINDS = {
    "ehc": Ehc,
    "casefile": Pupil,
    "setting/duties": Duties,
}
NO_FIELD = {Way.FORM, Way.DECIDE, Way.REQUEST, Way.WAITING, Way.ACTION, Way.MEND, Way.LINE}


@pytest.mark.parametrize("rule", NAMES)
def test_every_reason_is_settled_by_something(rule: str) -> None:
    assert (rule in BY_REASON) != (rule in OF_CLOCKS)


def test_no_reason_is_made_up() -> None:
    assert set(BY_REASON) | set(OF_CLOCKS) == set(NAMES)


@pytest.mark.parametrize(("told", "clearing"), [*BY_CLOCK.items(), *BY_REASON.items()])
def test_the_fields_are_those_of_the_document(told: str, clearing: Clearing) -> None:
    kind = KINDS.get(clearing.document, Provision if told == "provision_due" else AnnualReview)
    for field in clearing.fields:
        first, _, second = field.partition(".")
        assert first in {f.name for f in fields(kind)}
        assert not second or second in {f.name for f in fields(PartTime)}
    assert bool(clearing.fields) != (clearing.way in NO_FIELD)
    assert bool(clearing.form) == (clearing.way is Way.FORM)
    assert clearing.words


@pytest.mark.parametrize(
    ("rule", "clock", "words"),
    [
        ("breach", "annual_review.report", "annual review report sent"),
        ("closing", "needs_assessment.advice", "EHC advice sent"),
        ("la_late", "annual_review.decision", "LA's decision after the annual review came"),
        ("ahead", "census.autumn", LINE.words),
        ("records_not_sent", "records.transfer", "records sent"),
        ("quiet", None, LINE.words),
    ],
)
def test_a_row_is_cleared_by_its_clocks_fact_or_by_its_reasons(
    rule: str, clock: str | None, words: str
) -> None:
    assert clearing_of(Row("P24-001", "1", "why", rule, clock)).words == words
