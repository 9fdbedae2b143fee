"""Contacts and notes, newest first."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.record import Action
from senco_tui.tui.presenting.casefile.contacts import action_words, contacts_tab
from tests.tui.presenting.casefile.example import CASE, OPENED
from tests.tui.presenting.casefile.pages import text_of


def test_contacts_and_notes_stand_together_newest_first() -> None:
    assert text_of(contacts_tab(OPENED, 80)) == (
        "Tue 10 Nov 2026, 6 days ago · pupil voice\n"
        "  by           Ms Hughes\n"
        "\n"
        "  Ada said the timer makes her nervous.\n"
        "\n"
        "Tue 3 Nov 2026, 13 days ago · phone, started by parent\n"
        "  about        reading at home\n"
        "  with         mother\n"
        "  actions      · send the word list · class teacher · by Tue 10 Nov 2026\n"
        "\n"
        "  Grace rang about the reading book."
    )


def test_a_done_action_says_when() -> None:
    done = Action("a1", "send the list", done=date(2026, 11, 9))
    assert "".join(s.text for s in action_words(done)) == "✓ send the list · done 9 Nov 2026"


def test_without_any_the_keys_are_told() -> None:
    case = replace(CASE, contacts=(), notes=())
    assert "p logs a contact, n writes a note." in text_of(contacts_tab(replace(OPENED, case=case), 80))
