"""What is recalled through the door, each a desk function with the store put in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from senco_tui.tui.opened import Opened

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.desk.reading import Office
    from senco_tui.desk.searching import Hit
    from senco_tui.desk.unearthing import Gone
    from senco_tui.document.problem import Problem
    from senco_tui.history.revision import Revision


class LookingBack(Opened):
    """Every question to the history."""

    def revision(self, name: str) -> Revision | None:
        """The revision of that id or tag."""
        return self.store.repository.revision(name)

    def bring_up_acts(self) -> None:
        """Have every act at hand, so that a pupil's log is one look-up."""
        from senco_tui.desk.retracing import bring_up_acts

        bring_up_acts(self.store)

    def tidy(self) -> None:
        """Have git's own folder packed, where enough lies loose there."""
        from senco_tui.desk.tidying import tidy

        tidy(self.store)

    def log(
        self, case: str | None = None, document: str | None = None, limit: int | None = None
    ) -> tuple[Revision, ...]:
        """Revisions, newest first."""
        from senco_tui.desk.recalling import log

        return log(self.store, case, document, limit)

    def text_at(self, case: str | None, document: str, revision: str) -> str | None:
        """A document's text as a revision has it."""
        from senco_tui.desk.recalling import text_at

        return text_at(self.store, case, document, revision)

    def case_at(self, case: str, day: date) -> tuple[CaseFile, tuple[Problem, ...]]:
        """A case file as it stood at the end of a day."""
        from senco_tui.desk.recalling import case_at

        return case_at(self.store, case, day)

    def office_at(self, day: date) -> Office:
        """All heads as they stood at the end of a day."""
        from senco_tui.desk.recalling import office_at

        return office_at(self.store, day)

    def case_on(self, case: str, at: date | None) -> CaseFile:
        """A whole case file as it lies, or as it stood at the end of a day."""
        from senco_tui.desk.reading import read_case

        return self.case_at(case, at)[0] if at else read_case(self.store, case)[0]

    def made_from(self, office: Office, at: date | None) -> tuple[str | None, int]:
        """The revision an office was read from, and how many documents differ from it."""
        from senco_tui.desk.made_from import made_from

        return made_from(self.store, office, at)

    def differences(self, revision: str, *rest: Any, **options: Any) -> Any:
        """What a revision changed, document by document."""
        from senco_tui.desk.recalling import differences

        return differences(self.store, revision, *rest, **options)

    def differences_between(self, before: Any, after: Any, **options: Any) -> Any:
        """What changed between two revisions or two days, document by document."""
        from senco_tui.desk.recalling import differences_between

        return differences_between(self.store, before, after, **options)

    def case_in(self, case: str, revision: str) -> tuple[CaseFile, tuple[Problem, ...]]:
        """A case file as a revision has it."""
        from senco_tui.desk.recalling import case_in

        return case_in(self.store, case, revision)

    def search(self, asked: str, case: str | None, limit: int) -> tuple[Hit, ...]:
        """The documents that hold some words now, one pupil's or everyone's, each with its line."""
        from senco_tui.desk.searching import hits

        return hits(self.store, asked, case=case, limit=limit)

    def gone(
        self,
        asked: str,
        case: str | None,
        limit: int,
        progress: Callable[[int, int], None],
        stop: Callable[[], bool],
    ) -> tuple[Gone, ...]:
        """The documents that held some words once and do not now."""
        from senco_tui.desk.unearthing import gone

        return gone(self.store, asked, case, limit=limit, progress=progress, stop=stop)

    def outcome_log(self, case: str, outcome: str) -> tuple[Revision, ...]:
        """The revisions that touched or judged an outcome, newest first."""
        from senco_tui.desk.recalling import outcome_log

        return outcome_log(self.store, case, outcome)

    def blame(self, case: str) -> Any:
        """Since when each outcome's words stand."""
        from senco_tui.desk.recalling import blame

        return blame(self.store, case)

    def written(self, case: str) -> dict[str, date]:
        """On which day each document of a case was first recorded."""
        from senco_tui.desk.recalling import written

        return written(self.store, case)

    def names(self) -> dict[str, tuple[str, ...]]:
        """For each revision with a name: its names."""
        from senco_tui.desk.sharing import names

        return names(self.store)

    def give(self, case: str, shared: Any, basis: str, *, today: date, when: datetime) -> Recorded | Refused:
        """Record that the family was given the plan, and name that version."""
        from senco_tui.desk.sharing import give

        return give(self.store, case, shared, basis, today=today, when=when)

    def last_shared(self, case: str) -> Any:
        """The version of a case the family last saw; None where none was given."""
        from senco_tui.desk.sharing import last_shared

        return last_shared(self.store, case)

    def hand_edits(self) -> tuple[str, ...]:
        """Paths of files changed by hand and not recorded."""
        from senco_tui.desk.recalling import hand_edits

        return tuple(hand_edits(self.store))
