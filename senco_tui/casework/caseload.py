"""All the case files of a setting, as one value that narrows itself and can say how it was narrowed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Caseload:
    """Case files in the order of their references; `narrowed` are the words for what was left out."""

    cases: tuple[CaseFile, ...] = ()
    provision: tuple[Filed[Provision], ...] = ()
    deliveries: tuple[Filed[Delivery], ...] = ()
    narrowed: tuple[str, ...] = ()

    def case(self, reference: str) -> CaseFile | None:
        """The case file with that reference, or None."""
        return next((c for c in self.cases if c.reference == reference), None)

    def register(self, day: date) -> "Caseload":
        """Pupils on SEN support or with an EHC plan on `day`; an unreadable file stays in sight."""
        return self.those("register", lambda c: _on_register(c, day))

    def ambers(self, day: date) -> "Caseload":
        """Pupils with an undecided concern."""
        return self.those("ambers", lambda c: c.pupil is not None and c.pupil.value.is_amber(day))

    def leavers(self, day: date) -> "Caseload":
        """Pupils who have left."""
        return self.those("leavers", lambda c: c.pupil is not None and c.pupil.value.has_left(day))

    def present(self, day: date) -> "Caseload":
        """Everyone who has not left."""
        return self.those("here now", lambda c: c.pupil is None or not c.pupil.value.has_left(day))

    def matching(self, words: str) -> "Caseload":
        """Cases whose reference, name, class or needs hold every one of `words`, whatever their case."""
        wanted = words.casefold().split()
        return self.those(f"“{words}”", lambda c: all(w in said_of(c) for w in wanted))

    def those(self, words: str, keep: Callable[[CaseFile], bool]) -> "Caseload":
        """The cases that `keep` keeps; `words` say which those are."""
        kept = tuple(c for c in self.cases if keep(c))
        return Caseload(kept, self.provision, self.deliveries, (*self.narrowed, words))


def _on_register(case: CaseFile, day: date) -> bool:
    if case.pupil is None:
        return True
    return not case.pupil.value.has_left(day) and case.status_on(day) in (Status.SUPPORT, Status.EHC)


def said_of(case: CaseFile) -> str:
    """What words are looked for in: reference, names, class, year and needs, in small letters."""
    if case.pupil is None:
        return case.reference.casefold()
    pupil = case.pupil.value
    needs = " ".join(n.code for n in pupil.needs)
    year = f"y{pupil.year}" if pupil.year else ""
    parts = (case.reference, pupil.name, pupil.legal_name or "", pupil.class_group or "", year, needs)
    return " ".join(parts).casefold()
