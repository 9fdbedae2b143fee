"""A place for stores that are saved to hundreds of times: in memory where the machine has such a disk."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def swift_path(tmp_path: Path) -> Iterator[Path]:
    """Like `tmp_path`; other programs' traffic on the disk does not slow it down."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    place = Path(tempfile.mkdtemp(prefix="senco-faults-", dir=MEMORY))
    yield place
    shutil.rmtree(place, ignore_errors=True)
