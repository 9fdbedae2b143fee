"""Whether a full screen can be shown here at all."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def why_no_screen() -> str | None:
    """The sentence that says why no full screen can be shown; None where it can.

    The screen is drawn on standard error, so that standard output stays free.
    """
    if not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
        return "There is no terminal here to show a screen on. Try a verb: senco triage, or senco --help."
    if os.environ.get("TERM", "dumb") in ("dumb", ""):
        return "This terminal is dumb (TERM), so no screen can be shown. Try senco triage."
    return None


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
