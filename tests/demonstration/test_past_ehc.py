"""The EHC process as far as it had come."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.ehc import AnnualReview, Ehc, EhcNeed, Invitee
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_ehc import ehc_acts
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper

EHC = Ehc(
    "Marrowdale Council",
    requested=date(2025, 5, 19),
    decided=date(2025, 6, 27),
    decision="assess",
    advice_asked=date(2025, 6, 30),
    plan_made=date(2025, 10, 24),
    band="C",
    needs=(EhcNeed("b1", "Change"),),
)


def test_each_letter_is_an_act_and_the_plan_brings_its_sections(anchored: Times, who: Signers) -> None:
    found = list(ehc_acts(folder(paper("ehc", EHC)), anchored, who))
    assert [a.day for a in found] == [date(2025, 5, 19), date(2025, 6, 30), date(2025, 10, 24)]
    texts = ["".join(a.files.values()) for a in found]
    assert ["decision: assess" in t for t in texts] == [False, True, True]
    assert ["needs:" in t for t in texts] == [False, False, True]
    assert "decided Fri 27 Jun 2025" in found[1].sentence


def test_the_next_phase_is_written_in_in_the_last_autumn(anchored: Times, who: Signers) -> None:
    moving = replace(EHC, next_phase="secondary", next_phase_year=2027)
    last = list(ehc_acts(folder(paper("ehc", moving)), anchored, who))[-1]
    assert last.sentence == "next phase secondary; next phase year 2027"
    assert last.day.isoformat()[:7] == "2026-09"


def test_an_annual_review_climbs_its_ladder(anchored: Times, who: Signers) -> None:
    review = AnnualReview(
        date(2026, 10, 20),
        requests_sent=date(2026, 9, 4),
        notice_sent=date(2026, 10, 2),
        met=date(2026, 10, 20),
        recommendation="keep",
        invitees=(Invitee("parent", invited=date(2026, 10, 2), attended=True),),
    )
    found = list(ehc_acts(folder(paper("annual-reviews/2026-10-20", review)), anchored, who))
    assert [a.day for a in found] == [date(2026, 9, 4), date(2026, 10, 2), date(2026, 10, 20)]
    texts = ["".join(a.files.values()) for a in found]
    assert ["attended" in t for t in texts] == [False, False, True]
    assert all("meeting: 2026-10-20" in t for t in texts)


def test_every_process_of_the_school_ends_as_it_stands(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    for case in today_shelf.folders.values():
        last = {a.document: a for a in ehc_acts(case, anchored, who)}
        for document, act in last.items():
            assert act.files == {case.papers[document].path: case.papers[document].text}
