"""A request's thread, step by step."""

from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.casework.record import Entry, Request
from senco_tui.casework.vocabulary import Act, RequestKind
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_requests import request_acts
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper

ENTRIES = (
    Entry(date(2026, 6, 2), Act.ASKED, "Miriam Wright", "salt"),
    Entry(date(2026, 6, 29), Act.NUDGED, "Callum Obi-Fenwick", "salt"),
    Entry(date(2026, 9, 14), Act.RECEIVED, "salt", "school"),
    Entry(date(2026, 9, 16), Act.CLOSED, "Miriam Wright"),
)
WORDS = (Section("Why", "To know what to practise."), Section("Recommendations", "Five minutes a day."))
CASE = folder(
    paper("requests/2026-06-02-salt", Request("salt", RequestKind.REFERRAL, "Talk", entries=ENTRIES), WORDS)
)


def test_each_step_is_an_act_and_near_ones_are_one(anchored: Times, who: Signers) -> None:
    found = list(request_acts(CASE, anchored, who))
    assert [a.change for a in found] == ["request-made", "request-chased", "request-closed"]
    assert [a.day for a in found] == [date(2026, 6, 2), date(2026, 6, 29), date(2026, 9, 16)]
    assert found[1].signer == "cobifenwick"


def test_what_was_recommended_came_with_the_answer(anchored: Times, who: Signers) -> None:
    texts = ["".join(a.files.values()) for a in request_acts(CASE, anchored, who)]
    assert ["Recommendations" in t for t in texts] == [False, False, True]
    assert ["chase_by" in t for t in texts] == [True, True, False]
