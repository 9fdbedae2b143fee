"""The setting: its calendar, staff, money, papers, training, agencies and complaints, read and amended."""

from collections.abc import Iterator

from senco_tui.casework.documents import PAPERS
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.setting import setting_lines
from senco_tui.tui.screens.records import RecordsView

DOCUMENTS = (
    "setting/staff",
    "setting/duties",
    *(f"setting/{name}" for name in PAPERS),
    "setting/budget",
    "setting/training",
    "setting/calendar",
    "setting/agencies",
    "setting/complaints",
    "senco",
)
"""What belongs to no one pupil, in the order it is asked for."""


class SettingView(RecordsView):
    """Everything of the setting's own under a glance at it."""

    NAME = "setting"

    def __init__(self) -> None:
        super().__init__("SETTING", None, DOCUMENTS)

    def _pages(self, width: int) -> Iterator[Line]:
        if self.host.office is not None:
            yield from setting_lines(self.host.office.setting, self.host.today, width)
            yield Line()
        yield from super()._pages(width)
