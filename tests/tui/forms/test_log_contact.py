"""Logging a contact."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.casefile import Filed, Section
from senco_tui.casework.change import ContactLogged
from senco_tui.casework.record import Contact
from senco_tui.casework.vocabulary import Channel
from senco_tui.tui.forms.log_contact import LogContact
from tests.tui.forms.test_amend_outcome import answers
from tests.tui.presenting.casefile.example import CASE, PUPIL, TODAY

SHEET = LogContact(CASE, TODAY)


def test_a_call_is_a_channel_and_words() -> None:
    made = SHEET.made(answers(SHEET.asks(), channel="phone", words="Rang about shoes."))
    assert made == ContactLogged(
        "P24-017",
        "contacts/2026-11-16-1",
        Contact(TODAY, Channel.PHONE, present=("mother",)),
        (Section("What was said", "Rang about shoes."),),
    )


def test_the_day_decides_the_number() -> None:
    made = SHEET.made(answers(SHEET.asks(), channel="email", words="x", happened="3 nov"))
    assert isinstance(made, ContactLogged)
    assert made.filed_as == "contacts/2026-11-03-2"


def test_a_meeting_may_count() -> None:
    made = SHEET.made(
        answers(SHEET.asks(), channel="meeting", topic="x", counts="yes", started="parent", family="Pleased.")
    )
    assert isinstance(made, ContactLogged)
    assert made.contact.counts_as_meeting
    assert made.words == (Section("The family's view", "Pleased."),)
    assert made.contact.started_by == "parent"


def test_without_a_way_or_words_it_is_not_a_contact() -> None:
    made = SHEET.made(answers(SHEET.asks()))
    assert isinstance(made, tuple)
    assert [w.name for w in made] == ["channel", "words"]


def test_where_nobody_is_named_it_is_the_parent() -> None:
    sheet = SHEET.on(replace(CASE, pupil=None))
    assert next(a.value for a in sheet.asks() if a.name == "with") == "parent"
    assert (sheet.about, sheet.basis, sheet.draft) == ("P24-017", {}, "P24-017 contact")


@pytest.mark.parametrize(
    ("today", "with_whom"), [(date(2026, 6, 26), "mother"), (date(2026, 6, 27), "young person")]
)
def test_over_compulsory_school_age_it_is_the_young_person(today: date, with_whom: str) -> None:
    file = replace(CASE, pupil=Filed("casefile", replace(PUPIL, born=date(2010, 5, 3)), "a1"))
    assert next(a.value for a in LogContact(file, today).asks() if a.name == "with") == with_whom
