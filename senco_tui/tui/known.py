"""What the program last read, as views may ask for it: the files, the sheet, what is new, what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.casework.kind_words import Wording
    from senco_tui.desk.inbox import Scribble
    from senco_tui.desk.reading import Office
    from senco_tui.desk.since import Since
    from senco_tui.triage.drill import Chosen
    from senco_tui.triage.sheet import Sheet
    from senco_tui.tui.stories.reading import Read


class Known:
    """Everything of the last reading; empty until there was one."""

    last: Read | None = None

    @property
    def read_only(self) -> str | None:
        """Why nothing can be recorded, as it was at the last reading."""
        return self.last.read_only if self.last else None

    @property
    def office(self) -> Office | None:
        """All heads as last read."""
        return self.last.office if self.last else None

    @property
    def wording(self) -> Wording:
        """The words of this kind of setting."""
        from senco_tui.casework.kind_words import wording

        return wording(self.office.setting.kind if self.office else None)

    @property
    def sheet(self) -> Sheet | None:
        """The triage sheet of that office."""
        return self.last.sheet if self.last else None

    @property
    def since(self) -> str:
        """What changed since the last triage, in words."""
        return self.last.since if self.last else ""

    @property
    def scribbles(self) -> tuple[Scribble, ...]:
        """What waits in the inbox."""
        return self.last.scribbles if self.last else ()

    @property
    def drill(self) -> tuple[Chosen, ...]:
        """The six an inspector would ask for."""
        return self.last.drill.chosen if self.last and self.last.drill else ()

    @property
    def news(self) -> Since | None:
        """What was recorded since the last sign-off."""
        return self.last.news if self.last else None

    @property
    def seen(self) -> frozenset[str]:
        """The revisions of others that have been seen."""
        return self.last.seen if self.last else frozenset()
