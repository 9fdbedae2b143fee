"""Papers filed as they came: nothing is known of them, but their file names, kept for ever, name nobody."""

import re
from typing import TYPE_CHECKING

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.folders import folder_of, path_of
from senco_tui.casework.pupil import Pupil
from senco_tui.document.read import decode, read

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_UPN = re.compile(r"[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]", re.IGNORECASE)
_SHORTEST = 3
"""Letters a word needs before it is taken for a name: `Bo` is in too many words that are none."""


def names_someone(store: "Store", case: str, path: str) -> bool:
    """Say whether a file's name inside a case folder holds the pupil's name, their family's, or a UPN."""
    inside = path.removeprefix(folder_of(case))
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", inside)}
    return _UPN.search(inside) is not None or not words.isdisjoint(_names(store, case))


def _names(store: "Store", case: str) -> set[str]:
    """Every word of the names in the case file, folded; none where it cannot be read."""
    path = path_of("casefile", case)
    try:
        found = store.cabinet.read(path)
    except CabinetTrouble:
        return set()
    text = decode(found[0], path=path)[0] if found else None
    pupil = None if text is None else read("casefile", text, path=path, case=case, heads_only=True).value
    if not isinstance(pupil, Pupil):
        return set()
    named = [pupil.name, pupil.legal_name or "", *(person.name for person in pupil.people)]
    words = re.findall(r"[^\W\d_]+", " ".join(named))
    return {word.casefold() for word in words if len(word) >= _SHORTEST}
