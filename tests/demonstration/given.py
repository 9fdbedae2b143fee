"""Builds one invented folder at a time, for what a whole school would show less plainly."""

from datetime import date
from typing import Any

from senco_tui.casework.pupil import Pupil, StatusSpell
from senco_tui.casework.vocabulary import Status
from senco_tui.demonstration.shelf import Folder, Paper, Words
from senco_tui.document.write import write

CASE = "P24-017"
REGISTERED = date(2025, 4, 2)


def paper(document: str, value: Any, words: Words = (), case: str | None = CASE) -> Paper:
    """One paper of that value, in canonical form."""
    folder = f"pupils/P24/{case}/" if case else ""
    return Paper(document, f"{folder}{document}", value, words, write(document, value, words, case=case))


def folder(*papers: Paper, pupil: Pupil | None = None) -> Folder:
    """A folder of those papers, with a case file of a pupil on SEN support."""
    spell = StatusSpell(Status.SUPPORT, REGISTERED)
    someone = pupil or Pupil("Ada Okafor", year="4", class_group="Cedar", status=(spell,))
    found = {p.document: p for p in papers}
    return Folder(CASE, CASE, {"casefile": paper("casefile", someone), **found})
