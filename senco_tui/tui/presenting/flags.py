"""Letters after a pupil's name for what makes them vulnerable; the words stand in the case file."""

from datetime import date
from decimal import Decimal

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.vocabulary import Flag

LETTERS = {
    Flag.LOOKED_AFTER: "L",
    Flag.PREVIOUSLY_LOOKED_AFTER: "l",
    Flag.CHILD_PROTECTION: "C",
    Flag.CHILD_IN_NEED: "N",
    Flag.SOCIAL_WORKER: "S",
    Flag.MEDICAL: "M",
    Flag.YOUNG_CARER: "Y",
}
WORDS = {
    "L": "looked after",
    "l": "previously looked after",
    "C": "child protection plan",
    "N": "child in need",
    "S": "social worker",
    "M": "medical",
    "Y": "young carer",
    "P": "part-time timetable",
    "X": "suspended within 30 days",
    "a": "attendance under 90 %",
    "!": "safeguarding: see the designated lead",
}
"""What each letter means, in the order they are shown."""

LOW_ATTENDANCE = Decimal(90)


def letters(case: CaseFile, today: date) -> str:
    """The letters of one pupil, `L P a`; '' where nothing is known or nothing stands."""
    if case.pupil is None:
        return ""
    pupil = case.pupil.value
    found = {LETTERS[f] for f in pupil.flags if f in LETTERS}
    if pupil.part_time and (pupil.part_time.until is None or pupil.part_time.until >= today):
        found.add("P")
    if any(0 <= (today - day).days <= 30 for day in pupil.suspensions):
        found.add("X")
    if pupil.attendance is not None and pupil.attendance < LOW_ATTENDANCE:
        found.add("a")
    if pupil.safeguarding:
        found.add("!")
    return " ".join(letter for letter in WORDS if letter in found)
