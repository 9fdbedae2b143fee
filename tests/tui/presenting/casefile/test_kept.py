"""A record says where it comes from, with whom it was shared and who may read it, on every tab alike."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Profile
from senco_tui.casework.record import Recommendation
from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.tui.presenting.casefile.contacts import contacts_tab
from senco_tui.tui.presenting.casefile.kept import kept_lines
from senco_tui.tui.presenting.casefile.profile import profile_tab
from senco_tui.tui.presenting.casefile.requests import requests_tab
from senco_tui.tui.presenting.casefile.reviews import reviews_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import text_of

SHARED = (Shared("parent", date(2026, 11, 9), "the outcomes"),)


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert list(kept_lines(Profile(), 80)) == []


def test_it_is_said_of_reviews_contacts_and_requests() -> None:
    kept = {"source": "class teacher", "shared": SHARED, "confidentiality": Confidentiality.RESTRICTED}
    advice = (Recommendation("r1", "ten minutes of sorting", ("o1",)),)
    case = replace(
        CASE,
        reviews=tuple(replace(r, value=replace(r.value, **kept)) for r in CASE.reviews),
        contacts=tuple(replace(c, value=replace(c.value, **kept)) for c in CASE.contacts),
        requests=tuple(
            replace(r, value=replace(r.value, recommendations=advice, **kept)) for r in CASE.requests
        ),
    )
    for tab in (reviews_tab, contacts_tab, requests_tab):
        page = text_of(tab(replace(OPENED, case=case), 80))
        assert "source       class teacher" in page and "restricted" in page
        assert "shared       parent 9 Nov 2026 (the outcomes)" in page
    assert "ten minutes of sorting → o1" in page


def test_what_a_visitor_must_know_comes_before_the_rest_of_the_page() -> None:
    profile = Profile(must=("wears a hearing aid",), should=("sits at the front",))
    case = replace(CASE, profile=Filed("profile", profile, "f"))
    page = text_of(profile_tab(replace(OPENED, case=case), 80))
    assert "You must know\n  · wears a hearing aid" in page
    assert "You should know\n  · sits at the front" in page and "Good to know" not in page
