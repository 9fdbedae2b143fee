"""What each value must mean beside its fields' types: ids once, days in order, codes that add up."""

from collections.abc import Iterator
from typing import Any

from senco_tui.document.complaint import Complaint


def checks(value: Any, document: str) -> Iterator[Complaint]:
    """Everything a whole value gets wrong that no single field shows; paths are those of the value."""
    yield from ()
