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
        return self._narrow("register", lambda c: _on_register(c, day))

    def ambers(self, day: date) -> "Caseload":
        """Pupils with an undecided concern."""
        return self._narrow("ambers", lambda c: c.pupil is not None and c.pupil.value.is_amber(day))

    def leavers(self, day: date) -> "Caseload":
        """Pupils who have left."""
        return self._narrow("leavers", lambda c: c.pupil is not None and c.pupil.value.has_left(day))

    def present(self, day: date) -> "Caseload":
        """Everyone who has not left."""
        return self._narrow("here now", lambda c: c.pupil is None or not c.pupil.value.has_left(day))

    def matching(self, words: str) -> "Caseload":
        """Cases whose reference, name, class or needs hold every one of `words`, whatever their case."""
        wanted = words.casefold().split()
        return self._narrow(f"“{words}”", lambda c: all(w in _spoken(c) for w in wanted))

    def _narrow(self, words: str, keep: Callable[[CaseFile], bool]) -> "Caseload":
        kept = tuple(c for c in self.cases if keep(c))
        return Caseload(kept, self.provision, self.deliveries, (*self.narrowed, words))


def _on_register(case: CaseFile, day: date) -> bool:
    if case.pupil is None:
        return True
    return not case.pupil.value.has_left(day) and case.status_on(day) in (Status.SUPPORT, Status.EHC)


def _spoken(case: CaseFile) -> str:
    if case.pupil is None:
        return case.reference.casefold()
    pupil = case.pupil.value
    needs = " ".join(n.code for n in pupil.needs)
    year = f"y{pupil.year}" if pupil.year else ""
    parts = (case.reference, pupil.name, pupil.legal_name or "", pupil.class_group or "", year, needs)
    return " ".join(parts).casefold()
