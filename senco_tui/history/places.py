"""Which paths may stand in a commit: inside the store, on one line, nothing git could take for its own."""

import re
import unicodedata

from senco_tui.history.gate import one_line
from senco_tui.history.trouble import HistoryTrouble

_GITS_OWN = re.compile(r"\.git|git~\d+", re.IGNORECASE)


def checked(path: str) -> str:
    """The path itself. Raises HistoryTrouble for one that leaves the store or hides in git's folder."""
    if any(_refused(part) for part in path.split("/")) or re.search(r"[\x00-\x1f\x7f\ud800-\udfff]", path):
        raise HistoryTrouble(f"“{one_line(path)}” is no path that can be kept")
    return path


def _refused(part: str) -> bool:
    seen = "".join(c for c in part if unicodedata.category(c) != "Cf").split(":")[0].rstrip(" .")
    return seen == "" or _GITS_OWN.fullmatch(seen) is not None
