"""Reading much that is kept: rings among the values are not looked for meanwhile. There are none to find.

Python looks through all there is each time so much more has been made, which for a large school is most of
what a reading would cost.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no rings meanwhile; afterwards as before."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
