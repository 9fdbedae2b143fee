"""How busy the machine is just now: a promise told in seconds is held against the seconds of a quiet one."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

QUIET = 0.06
"""Seconds in which a bare interpreter comes and goes on a quiet machine, generously."""


def slowness() -> float:
    """How many times longer things take at this moment than on a quiet machine; 1 or more."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-S", "-c", "pass"], check=True)
    return max(1.0, (time.monotonic() - began) / QUIET)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Hold what is done inside against so many seconds of a quiet machine."""
    began = time.monotonic()
    yield
    took = time.monotonic() - began
    assert took < seconds or took < seconds * slowness(), f"took {took:.2f} s of {seconds}"
