"""Requests: the thread, and whose turn it is."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.record import Entry, Request
from senco_tui.casework.vocabulary import Act, RequestKind
from senco_tui.tui.presenting.casefile.requests import requests_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import styles_of, text_of

CLOSED = Request(
    "school nurse", RequestKind.ADVICE, entries=(Entry(date(2026, 11, 12), Act.CLOSED, "SENCo", None),)
)


def test_a_request_in_full() -> None:
    assert text_of(requests_tab(OPENED, 80)) == (
        "speech and language therapy · referral · expressive language\n"
        "  turn         therapy service · 6 weeks, chased once\n"
        "  chase by     Fri 13 Nov 2026, 3 days ago\n"
        "  consent      mother on 1 Oct 2026\n"
        "  2 Oct 2026   asked by SENCo\n"
        "  30 Oct 2026  nudged by SENCo: by email"
    )


def test_their_turn_is_theirs_and_the_open_ones_come_first() -> None:
    later = Filed("requests/2026-11-12-nurse", CLOSED, "c1")
    page = list(requests_tab(replace(OPENED, case=replace(CASE, requests=(*CASE.requests, later))), 80))
    assert styles_of(page)["therapy service · 6 weeks, chased once"] == "theirs"
    assert text_of(page).index("speech") < text_of(page).index("school nurse")
    assert "✓ closed, nobody's turn" in text_of(page)
