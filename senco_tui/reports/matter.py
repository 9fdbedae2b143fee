"""What a report is made of, and what kind of report it is; makers see only what has been let out."""

from collections.abc import Callable
from dataclasses import dataclass

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.setting import Setting
from senco_tui.reports.report import Occasion, Report


@dataclass(frozen=True, slots=True)
class Wishes:
    """What may be wished of a report beyond its name: how a map is told, which year, the UPN."""

    by: str = "pupil"
    academic_year: bool = False
    upn: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """One of those an inspector would ask for: of what kind, the reference, what is not ready in the file."""

    kind: str
    reference: str
    lacks: tuple[str, ...] = ()


USUAL = Wishes()
"""Nothing beyond the name."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Whom it is about, already narrowed, in which setting, on what occasion; `case` for one pupil's own.

    `template` is the text of a letter's, and `by` the name of whoever writes it.
    """

    caseload: Caseload
    setting: Setting
    occasion: Occasion
    case: CaseFile | None = None
    wishes: Wishes = USUAL
    subjects: tuple[Subject, ...] = ()
    template: str | None = None
    by: str = ""

    @property
    def wording(self) -> Wording:
        """The words of this kind of setting."""
        return wording(self.setting.kind)


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of report.

    Attributes:
        words: What it tells, in a line.
        reader: For whom it is; stands at its foot.
        of_case: It is about one pupil.
        whole: It quotes prose, so whole case files must be read and not their heads.
        purpose: The parts of a case file that it is about though they may be restricted.
        of_all: It is about everyone and names nobody; it takes no query, for two could tell what one hides.
        drawn: It is about those of the meant whom an inspector would ask for.
        letter: The name of the template a letter is made from.
        to_family: It goes to the family, who are not always the ones who decide.
        one_side: It should fit one side of A4; where it does not, that is said.
    """

    name: str
    words: str
    reader: str
    make: Callable[[Matter], Report]
    of_case: bool = False
    whole: bool = False
    purpose: frozenset[str] = frozenset()
    to_family: bool = False
    one_side: bool = False
    of_all: bool = False
    drawn: bool = False
    letter: str | None = None
