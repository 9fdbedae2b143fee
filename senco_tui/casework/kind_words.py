"""What kind of setting it is decides its words: what it is called, who learns there, who answers for it.

Asked wherever such a word is shown. Source: Children and Families Act 2014 ss.20, 80 and 83(2); SEND Code of
Practice 1.8 and 8.15 (a young person's own rights), 5.1 (early years providers).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import SettingKind


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one kind of setting."""

    place: str
    learner: str
    learners: str
    head: str
    teacher: str
    ours: str


_SCHOOL = Wording("school", "pupil", "pupils", "headteacher", "class teacher", "the school's")

WORDING = {
    SettingKind.NURSERY: Wording(
        "nursery", "child", "children", "nursery manager", "key person", "the nursery's"
    ),
    SettingKind.PRIMARY: _SCHOOL,
    SettingKind.SECONDARY: Wording("school", "pupil", "pupils", "headteacher", "form tutor", "the school's"),
    SettingKind.SPECIAL: _SCHOOL,
    SettingKind.COLLEGE: Wording(
        "college", "young person", "young people", "principal", "tutor", "the college's"
    ),
    SettingKind.CHILDMINDER: Wording(
        "setting", "child", "children", "childminder", "childminder", "the setting's"
    ),
    SettingKind.NETWORK: Wording(
        "setting", "child", "children", "network manager", "childminder", "the setting's"
    ),
}
"""The words of every kind there is."""


def wording(kind: SettingKind | None) -> Wording:
    """The words of that kind; those of a primary school where nobody says which it is."""
    return WORDING[kind or SettingKind.PRIMARY]


def end_of_compulsory_age(born: date) -> date:
    """The last day of compulsory school age: the last Friday of June of the year in which one turns 16.

    The year runs from September to August (Education Act 1996 s.8; School Leaving Date Order 1997).
    """
    turns = born.year + 16
    year = turns if (born.month, born.day) <= (8, 31) else turns + 1
    last = date(year, 6, 30)
    return last - timedelta(days=(last.weekday() - 4) % 7)


def holds_own_rights(pupil: Pupil, day: date) -> bool:
    """Say whether decisions about an EHC plan are the young person's own on `day` (s.83(2))."""
    return pupil.born is not None and day > end_of_compulsory_age(pupil.born)


def decision_maker(pupil: Pupil, day: date) -> str:
    """Who decides: whoever the file names, else the young person from 16 on, else the parents."""
    if pupil.decision_maker:
        return pupil.decision_maker
    return "the young person" if holds_own_rights(pupil, day) else "the parents"
