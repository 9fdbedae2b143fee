"""What comes with the program: the invented school's store content, and the templates a setting starts from.

In an installed package both lie beside the code; in the source tree at its top, where people read them.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import senco_tui
from senco_tui.casework.kind_words import wording
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.document.blank import worded

README = "README.md"
"""What says how templates are written; it names codes as every kind of setting has them."""


class NothingShipped(Exception):
    """The program was installed without what it ships; `sentence` and `advice` say what to do."""

    def __init__(self, folder: str) -> None:
        self.sentence = f"This installation lacks its own folder “{folder}”."
        self.advice = "Install it again from its wheel or its source."
        super().__init__(self.sentence)


def casefiles() -> dict[str, str]:
    """The texts of the invented school's files by their path inside a store, in path order."""
    return {path: data.decode() for path, data in _below(_folder("casefiles"), "")}


def templates(kind: SettingKind | None = None) -> dict[str, bytes]:
    """The templates by file name, as a new store of that kind starts with them."""
    words = wording(kind)
    return {
        path: data if path == README else worded(data.decode(), words).encode()
        for path, data in _below(_folder("templates"), "")
    }


def _folder(name: str) -> Traversable:
    installed = files(senco_tui) / "shipped" / name
    if installed.is_dir():
        return installed
    in_source = Path(senco_tui.__file__).resolve().parents[1] / name
    if in_source.is_dir():
        return in_source
    raise NothingShipped(name)


def _below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for one in sorted(folder.iterdir(), key=lambda found: found.name):
        if one.is_dir():
            yield from _below(one, f"{prefix}{one.name}/")
        elif not one.name.startswith("."):
            yield f"{prefix}{one.name}", one.read_bytes()
