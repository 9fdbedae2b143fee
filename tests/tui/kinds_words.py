"""Which words a kind of setting never hears from the program, and what may yet stand as it was named."""

import re
from collections.abc import Iterable

from senco_tui.casework.vocabulary import SettingKind

OTHERS = {
    SettingKind.NURSERY: r"pupils?|schools?|headteacher|class teacher|young (?:person|people)",
    SettingKind.COLLEGE: r"pupils?|schools?|headteacher|class teacher|child(?:ren)?|parents?",
}
"""The words of other kinds; in a college the young person decides, so nobody there is told of parents."""

NAMED = re.compile(
    r"(?i)children and families act|looked-after children|\(pupil information\)|school census guide"
    r"|pupil premium|free school meals|children with medical|child protection|child in need"
    r"|school action(?: plus)?"
)
"""Acts, guidance, grants and what social care calls a thing."""


def not_its_own(kind: SettingKind, rows: Iterable[str]) -> list[str]:
    """The rows that say another kind's word; names of law, paths and codes in one piece are left alone."""
    others = re.compile(rf"(?i)(?<![-.\w])(?:{OTHERS[kind]})(?![-\w/])")
    return [row.strip() for row in rows if others.search(NAMED.sub("", row))]
