"""Which reports there are, in the order they are offered."""

from senco_tui.reports import provision_map
from senco_tui.reports.matter import ReportKind

OF_STAFF = "For staff of the setting; it names pupils."

KINDS: tuple[ReportKind, ...] = (
    ReportKind(
        "provision-map",
        "who is given what, by whom, and what it costs in the year",
        OF_STAFF,
        provision_map.report,
    ),
)
"""Every report; its name is what `senco report` is asked for."""


def kind_called(name: str) -> ReportKind | None:
    """The report of that name, or None."""
    return next((kind for kind in KINDS if kind.name == name), None)
