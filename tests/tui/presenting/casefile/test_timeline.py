"""The timeline: one line an event, with today drawn across."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.kind_words import wording
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.tui.presenting.casefile.timeline import timeline_tab
from senco_tui.tui.presenting.cells import width_of
from tests.tui.presenting.casefile.example import OPENED
from tests.tui.presenting.casefile.pages import text_of


def test_what_is_to_come_stands_above_today() -> None:
    rows = text_of(timeline_tab(OPENED, 80)).split("\n")
    assert rows[0] == " 4 Dec 2026  plan          review of cycle 3 due"
    assert rows[1].startswith("── today, Mon 16 Nov 2026 ──")
    assert rows[2] == "10 Nov 2026  voice         Ada said the timer makes her nervous."


def test_what_was_written_late_says_when() -> None:
    recorded = {"notes/2026-11-10-1": date(2026, 11, 16), "contacts/2026-11-03-1": date(2026, 11, 4)}
    rows = text_of(timeline_tab(replace(OPENED, written=recorded), 80)).split("\n")
    assert rows[2].endswith("voice         Ada said the timer makes her ne…  written 16 Nov 2026")
    assert sum("  written " in row for row in rows) == 1
    narrow = timeline_tab(replace(OPENED, written=recorded), 40)
    assert all(width_of(line.text) <= 40 for line in narrow)


def test_enter_opens_the_document_of_the_event() -> None:
    keys = [line.key for line in timeline_tab(OPENED, 80)]
    assert keys[:3] == ["plan", None, "notes/2026-11-10-1"]


def test_one_line_an_event_however_narrow() -> None:
    assert all(width_of(line.text) <= 40 for line in timeline_tab(OPENED, 40))


def test_nothing_dated_is_said() -> None:
    page = text_of(timeline_tab(replace(OPENED, case=CaseFile("P24-018")), 80))
    assert page == "Nothing in this case file has a date yet."


def test_each_kind_of_event_is_in_the_settings_words() -> None:
    for kind, learner in ((SettingKind.NURSERY, "child"), (SettingKind.COLLEGE, "young person")):
        told = text_of(timeline_tab(replace(OPENED, wording=wording(kind)), 80))
        assert f"{learner:<12}  came to us" in told
        assert "10 Nov 2026  voice         Ada said" in told
