"""What every cabinet does, on disk or in memory, and the two ways it says no."""

from collections.abc import Iterable
from typing import Protocol

from senco_tui.cabinet.survey import Survey


class CabinetTrouble(Exception):
    """A file that cannot be read or saved as it stands; `sentence` says why, naming the file."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path
        self.sentence = sentence


class Moved(Exception):
    """The file is not what was expected; `found` is its fingerprint now, None where there is no file."""

    def __init__(self, path: str, found: str | None) -> None:
        super().__init__(f"{path} has changed")
        self.path = path
        self.found = found


class Cabinet(Protocol):
    """Files by their path inside the store, "/" between folders. One contract, two cabinets."""

    def read(self, path: str) -> tuple[bytes, str] | None:
        """Its bytes and their fingerprint; None where there is no file. Raises CabinetTrouble."""
        ...

    def paths(self, folder: str = "") -> tuple[str, ...]:
        """Every file under `folder`, sorted; git's own, swap and backup files left out."""
        ...

    def survey(self, before: Survey | None = None) -> Survey:
        """Every file, sorted; `before` spares work where nothing has come or gone, and lends its `paths`."""
        ...

    def survey_in(self, place: str, before: Survey) -> Survey:
        """The same with what lies in one folder now, which alone is looked at."""
        ...

    def cases(self) -> tuple[str, ...]:
        """The references that have a folder, sorted."""
        ...

    def stamp(self, path: str) -> tuple[int, int] | None:
        """When it last changed (nanoseconds) and its size in bytes; None where there is no file."""
        ...

    def stamps(self, paths: Iterable[str]) -> list[tuple[int, int] | None]:
        """The stamps of many at once, in their order."""
        ...

    def save_if(self, path: str, data: bytes, expected: str | None) -> str:
        """Put `data` at `path` if its fingerprint is still `expected` (None: if there is no file yet).

        Returns the new fingerprint. Raises Moved when it is not, CabinetTrouble when it cannot be saved;
        the old bytes then stand whole.
        """
        ...

    def remove_if(self, path: str, expected: str) -> None:
        """Take the file away if its fingerprint is still `expected`; same refusals as `save_if`."""
        ...
