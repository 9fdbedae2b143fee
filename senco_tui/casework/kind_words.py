"""What kind of setting it is decides its words: what it is called, who learns there, who answers for it.

Asked wherever such a word is shown. Source: Children and Families Act 2014 ss.20, 80 and 83(2); SEND Code of
Practice 1.8 and 8.15 (a young person's own rights), 5.1 (early years providers).
"""

import re
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import SettingKind

NARROW = 12
"""Letters of the label of a narrow column."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one kind of setting."""

    place: str
    learner: str
    learners: str
    head: str
    teacher: str
    ours: str
    day: str
    voice: str
    parent: str = "parent"
    parents: str = "parents"

    def counted(self, number: int) -> str:
        """So many who learn there: `1 child`, `12 young people`."""
        return f"{number} {self.learner if number == 1 else self.learners}"

    def days(self, number: int) -> str:
        """So many days on which it is open: `1 school day`, `12 nursery days`."""
        return f"{number} {self.day}{'' if number == 1 else 's'}"

    @property
    def view(self) -> str:
        """What a narrow label calls the words of whoever learns there: `pupil's view`, `own view`."""
        theirs = f"{self.learner}'s view"
        return theirs if len(theirs) <= NARROW else "own view"

    def said(self, text: str) -> str:
        """The program's own words about a school, in the words of this kind of setting.

        What stands in “ ” is quoted, and a name of law keeps its words. Never asked of what a person wrote,
        and never of a code a file holds.
        """
        return text if self == _SCHOOL else _SCHOOLS_OWN.sub(self._instead, text)

    def _instead(self, found: re.Match[str]) -> str:
        if found["kept"]:
            return found[0]
        week = self.day.removesuffix("day") + "week"
        words = {
            "pupil voice": self.voice,
            "pupils": self.learners,
            "pupil": self.learner,
            "headteacher": self.head,
            "class teacher": self.teacher,
            "the school's": self.ours,
            "school days": f"{self.day}s",
            "school day": self.day,
            "school weeks": f"{week}s",
            "school week": week,
            "school": self.place,
            "a parent": "a parent" if self.parent == "parent" else f"the {self.parent}",
            "parents'": f"{self.parents}'" if self.parents.endswith("s") else f"{self.parents}'s",
            "parents": self.parents,
            "parent": self.parent,
        }[found[0].casefold()]
        return words[0].upper() + words[1:] if found[0][0].isupper() else words


_NAMES = (
    "pupil premium",
    "free school meals",
    "(?:compulsory )?school age",
    "school action",
    "school census",
)
"""Names that law or the department gave; they are the same in every kind of setting."""

_SCHOOLS_OWN = re.compile(
    rf"(?i)(?P<kept>“[^”]*”|\b(?:{'|'.join(_NAMES)})\b)"
    r"|(?<![-\w/])(?:pupil voice|pupils?|headteacher|class teacher|the school's"
    r"|school (?:days?|weeks?)|school|a parent|parents'|parents?)(?![-\w/])"
)
_OF_A_SCHOOL = ("the school's", "school day", "pupil voice")
_SCHOOL = Wording("school", "pupil", "pupils", "headteacher", "class teacher", *_OF_A_SCHOOL)

WORDING = {
    SettingKind.NURSERY: Wording(
        "nursery",
        "child",
        "children",
        "nursery manager",
        "key person",
        "the nursery's",
        "nursery day",
        "child's voice",
    ),
    SettingKind.PRIMARY: _SCHOOL,
    SettingKind.SECONDARY: Wording("school", "pupil", "pupils", "headteacher", "form tutor", *_OF_A_SCHOOL),
    SettingKind.SPECIAL: _SCHOOL,
    SettingKind.COLLEGE: Wording(
        "college",
        "young person",
        "young people",
        "principal",
        "tutor",
        "the college's",
        "college day",
        "young person's voice",
        "family",
        "family",
    ),
    SettingKind.CHILDMINDER: Wording(
        "setting",
        "child",
        "children",
        "childminder",
        "childminder",
        "the setting's",
        "working day",
        "child's voice",
    ),
    SettingKind.NETWORK: Wording(
        "setting",
        "child",
        "children",
        "network manager",
        "childminder",
        "the setting's",
        "working day",
        "child's voice",
    ),
}
"""The words of every kind there is; in a college a parent is family, since the young person decides."""


YOUNG_PERSON = "young person"
"""Who is spoken with and decides, over compulsory school age, as a record names them."""


THEY_DECIDE = f"the {YOUNG_PERSON}"
"""Who decides, as it is said where the file names nobody."""


def wording(kind: SettingKind | None) -> Wording:
    """The words of that kind; those of a primary school where nobody says which it is."""
    return WORDING[kind or SettingKind.PRIMARY]


def end_of_compulsory_age(born: date) -> date:
    """The last day of compulsory school age: the last Friday of June of the year in which one turns 16.

    The year runs from September to August (Education Act 1996 s.8; School Leaving Date Order 1997).
    """
    turns = born.year + 16
    year = turns if (born.month, born.day) <= (8, 31) else turns + 1
    last = date(min(year, MAXYEAR), 6, 30)
    return last - timedelta(days=(last.weekday() - 4) % 7)


def holds_own_rights(pupil: Pupil, day: date) -> bool:
    """Say whether decisions about an EHC plan are the young person's own on `day` (s.83(2))."""
    return pupil.born is not None and day > end_of_compulsory_age(pupil.born)


def decision_maker(pupil: Pupil, day: date) -> str:
    """Who decides: whoever the file names, else the young person from 16 on, else the parents."""
    if pupil.decision_maker:
        return pupil.decision_maker
    return THEY_DECIDE if holds_own_rights(pupil, day) else "the parents"
