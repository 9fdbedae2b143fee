"""A place for stores that are saved to hundreds of times: in memory where the machine has such a disk."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


def swift_place() -> Path | None:
    """The machine's memory disk; None where it has none that may be written to."""
    return MEMORY if os.access(MEMORY, os.W_OK) else None


@pytest.fixture
def swift_path(tmp_path: Path) -> Iterator[Path]:
    """Like `tmp_path`; other programs' traffic on the disk does not slow it down."""
    if swift_place() is None:
        yield tmp_path
        return
    place = Path(tempfile.mkdtemp(prefix="senco-faults-", dir=swift_place()))
    yield place
    shutil.rmtree(place, ignore_errors=True)
