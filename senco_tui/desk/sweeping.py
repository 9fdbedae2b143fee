"""Python's sweep for values that hold one another: put off while much is made that stays.

Reading a school makes hundreds of thousands of values and lets go of none; to look through all
of them again and again costs a quarter of the time, and holds up keys for as long as one look takes.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """Sweep nothing meanwhile; afterwards as before."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def sweep_from_here() -> None:
    """Sweep again from now on, but never again what is there already: it stays as long as the program."""
    gc.freeze()
    gc.enable()
