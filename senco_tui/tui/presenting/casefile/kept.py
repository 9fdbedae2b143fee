"""Where a record comes from, whom it was shared with and who may read it: said under every record alike."""

from collections.abc import Iterator
from typing import Any

from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.tui.presenting.dates import short_day
from senco_tui.tui.presenting.labelled import labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.words import joined


def kept_lines(value: Any, width: int, *, indent: int = 2, key: str | None = None) -> Iterator[Line]:
    """What is known of it; nothing where nothing is."""
    if value.confidentiality is Confidentiality.RESTRICTED:
        yield from labelled("kept", Span("restricted", "warn"), width, indent=indent, key=key)
    if getattr(value, "source", None):
        yield from labelled("source", value.source, width, indent=indent, key=key)
    if value.shared:
        told = joined(f"{s.whom} {short_day(s.on)}{f' ({s.what})' if s.what else ''}" for s in value.shared)
        yield from labelled("shared", told, width, indent=indent, key=key)
