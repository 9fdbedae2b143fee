"""The query line both doors understand: a group of the caseload, and words its case files must hold.

`register`, `ambers`, `leavers` and `everyone` name groups; without one it is everyone who has not left.
All other words are looked for in reference, name, class, year and needs: `ambers 4b`, `register y3 slcn`.
"""

from collections.abc import Callable
from datetime import date

from senco_tui.casework.caseload import Caseload

GROUPS: dict[str, Callable[[Caseload, date], Caseload]] = {
    "register": Caseload.register,
    "ambers": Caseload.ambers,
    "leavers": Caseload.leavers,
    "everyone": lambda caseload, _: caseload,
}
"""The groups by the word that names them."""


def narrow(caseload: Caseload, line: str, day: date) -> Caseload:
    """The part of `caseload` that `line` asks for on `day`; it knows how it was narrowed."""
    words = line.split()
    groups = [GROUPS[word.casefold()] for word in words if word.casefold() in GROUPS]
    rest = [word for word in words if word.casefold() not in GROUPS]
    for group in groups or [Caseload.present]:
        caseload = group(caseload, day)
    return caseload.matching(" ".join(rest)) if rest else caseload
