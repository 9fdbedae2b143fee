"""Every reason there is has one fact, form or line that settles it, and every field named is a real one."""

from dataclasses import fields

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.provision import Provision
from senco_tui.casework.pupil import PartTime, Pupil
from senco_tui.casework.setting import Duties
from senco_tui.triage.clearing import BY_CLOCK, BY_REASON, LINE, OF_CLOCKS, Clearing, Way, clearing_of
from senco_tui.triage.names import NAMES
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import sheet
from tests.clocks.given import case, day
from tests.clocks.test_own_rules import with_rule

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


@pytest.mark.parametrize(("force", "lane"), [("must", "1"), ("should", "1"), ("policy", "2"), ("local", "2")])
def test_a_settings_own_rule_has_the_lane_of_its_force_until_a_note_about_it(force: str, lane: str) -> None:
    office = with_rule("local.buddy", "admitted", "+ 1 week", force)
    facts, today = "N since 1 Sep 2026; born 3 May 2017; admitted 2 Nov 2026", day("16 Nov 2026")
    (row,) = sheet(Caseload((case(facts),)), office, (), today).rows[:1]
    assert (row.lane, row.clock) == (lane, "local.buddy")
    settled = clearing_of(row)
    assert (settled.way, settled.topic) == (Way.LINE, "buddy")
    after = sheet(Caseload((case(f"{facts}; note 12 Nov 2026, topic buddy"),)), office, (), today)
    assert not [row for row in after.every if row.clock == "local.buddy"]
