"""Writing a note."""

from senco_tui.casework.casefile import Section
from senco_tui.casework.change import NoteWritten
from senco_tui.casework.record import Note
from senco_tui.casework.vocabulary import NoteKind
from senco_tui.tui.forms.write_note import WriteNote
from tests.tui.forms.test_amend_outcome import answers
from tests.tui.presenting.casefile.example import CASE, TODAY

SHEET = WriteNote(CASE, TODAY)


def test_words_are_enough() -> None:
    made = SHEET.made(answers(SHEET.asks(), words="Line one\n\nline two"))
    assert made == NoteWritten(
        "P24-017", "notes/2026-11-16-1", Note(TODAY), (Section("", "Line one\n\nline two"),)
    )


def test_the_pupils_own_words_are_kept_apart() -> None:
    sheet = WriteNote(CASE, TODAY, kind=NoteKind.PUPIL_VOICE)
    made = sheet.made(answers(sheet.asks(), words="I like maps.", happened="10 nov"))
    assert isinstance(made, NoteWritten)
    assert made.note.kind is NoteKind.PUPIL_VOICE
    assert made.filed_as == "notes/2026-11-10-2"
    assert sheet.title == "Pupil voice"
    assert sheet.draft != SHEET.draft


def test_no_words_is_no_note() -> None:
    made = SHEET.made(answers(SHEET.asks(), words=" \n"))
    assert isinstance(made, tuple)
    assert made[0].name == "words"
    assert (SHEET.basis, SHEET.about, SHEET.on(CASE)) == ({}, "Ada Okafor", SHEET)
