"""What changed since the last triage: others' changes are unread until the cursor has been on their pupil."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from senco_tui.casework.difference import Difference
from senco_tui.tui.commands.changed import CHANGED
from senco_tui.tui.door import Door
from senco_tui.tui.messages.opening import OpenCase, OpenHistory
from senco_tui.tui.presenting.changed import Group, changed_lines, grouped
from senco_tui.tui.presenting.line import Line, cut, plain, spans
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from senco_tui.history.revision import Revision

AT_ONCE = 20
"""Revisions whose fields are read in one go; between two goes the page is shown as far as it is."""

Told = dict[str, tuple[tuple[str, Difference], ...]]


class ChangedView(View):
    """Pupil by pupil; the sentences stand at once, fields and texts come as they are read."""

    NAME = "changed"
    COMMANDS = CHANGED
    FOOTER: ClassVar[tuple[str, ...]] = ("open", "see-all", "history", "back")

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._unread: frozenset[str] = frozenset()
        self._told: Told = {}

    def compose(self) -> ComposeResult:
        """The title, then the changes."""
        yield Banner(self._title)
        yield LineList()

    def on_mount(self) -> None:
        """Settle what is unread as the page opens: it stays marked while it is read."""
        news, office = self.host.news, self.host.office
        if news is None or office is None:
            return
        self._unread = frozenset(one.id for one in news.unread(self.host.seen))
        names = {case.reference: case.listed_name for case in office.caseload.cases}
        self._groups = grouped(news.revisions, self._unread, {**names, "setting": office.setting.name})
        wanted = [one for group in self._groups for one in group.revisions]
        self.begin(self._read(wanted), "reading")

    def _title(self, width: int) -> list[Line]:
        return [spans(("CHANGED  ", "heading"), (cut(self.host.since, max(width - 9, 0)), "dim")), plain()]

    def show(self) -> None:
        """Lay out what has been read so far."""
        self.lines.put(lambda width: changed_lines(self._groups, self._unread, self._told, width))
        self.query_one(Banner).again()

    async def _read(self, wanted: "list[Revision]") -> None:
        for at in range(0, len(wanted), AT_ONCE):
            some = [one.id for one in wanted[at : at + AT_ONCE] if one.id not in self._told]
            self._told |= await self.host.desk(lambda door, some=some: fields_of(door, some))  # type: ignore[misc]
            if not self.is_attached:
                return
            self.show()

    @property
    def case(self) -> str | None:
        """The pupil of the line."""
        key = self.lines.key if self.has_lines else None
        return key if key != "setting" else None

    def follow(self, lines: Lines) -> None:
        """The cursor is on a pupil: what changed there is seen."""
        self._see(self.lines.key)

    def leave(self) -> bool:
        """The pupil under the cursor has been seen too."""
        self._see(self.lines.key)
        return True

    def see_all(self) -> None:
        """Everything here has been seen."""
        self.begin(self._seen([one for group in self._groups for one in group.revisions]), "seeing")

    def _see(self, key: str | None) -> None:
        of_it = [one for group in self._groups if group.key == key for one in group.revisions]
        if any(one.id in self._unread and one.id not in self.host.seen for one in of_it):
            self.begin(self._seen(of_it), f"seeing {key}")

    async def _seen(self, revisions: "list[Revision]") -> None:
        await self.host.see([one.id for one in revisions if one.id in self._unread])
        if self.is_attached and self.host.view is self:
            self.query_one(Banner).again()

    def enter(self) -> None:
        """Open the pupil's file; the history where it is the setting's."""
        self.post_message(OpenCase(self.case) if self.case else OpenHistory())


def fields_of(door: Door, revisions: list[str]) -> Told:
    """What each of some revisions changed: document and difference."""
    found = ((one, door.differences(one)) for one in revisions)
    return {one: tuple((d.document, each) for d in those for each in d.differences) for one, those in found}
