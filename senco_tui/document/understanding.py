"""Plain text and lists become one casework value; what cannot be understood is named and left out."""

from typing import Any

import yaml

from senco_tui.document.complaint import Complaint, complaint
from senco_tui.document.fields import field_names, validator
from senco_tui.document.tree import Path, Plain, plain

_ROUNDS = 40
MANY = 100
"""The most things wrong with one file that are told."""


class Understanding:
    """One head being understood. `value` is None where not even a part of it can stand.

    Paths given out are those of the text, also where entries before them were left out.
    """

    def __init__(self, kind: type, root: yaml.Node) -> None:
        self.value: Any = None
        self.complaints: list[Complaint] = []
        self._kind = kind
        self._left_out: dict[int, list[int]] = {}
        self._said: set[Path] = set()
        data = plain(root, field_names())
        if not isinstance(data, dict):
            self.complaints.append(Complaint((), "The head must be fields, each written “name: words”."))
            return
        self._understand(data)

    def original(self, path: Path, data: Plain) -> Path:
        """The path in the text of what stands at `path` in what is left of `data`."""
        found: list[str | int] = []
        at: Any = data
        for key in path:
            if isinstance(key, int) and isinstance(at, list):
                found.append(self._places(at)[key] if key < len(at) else key)
                at = at[key] if key < len(at) else None
            else:
                found.append(key)
                at = at.get(key) if isinstance(at, dict) else None
        return tuple(found)

    def in_text(self, path: Path) -> Path:
        """The path in the text of what stands at `path` in the value."""
        return self.original(path, self._data)

    def _understand(self, data: dict[str, Plain]) -> None:
        from pydantic_core import ValidationError

        self._data = data
        for _ in range(_ROUNDS):
            try:
                self.value = validator(self._kind).validate_python(data)
                return
            except ValidationError as error:
                if not self._leave_out(error, data):
                    return

    def _leave_out(self, error: Any, data: dict[str, Plain]) -> bool:
        going: set[Path] = set()
        for fault in error.errors(include_url=False):
            path: Path = tuple(k for k in fault["loc"] if k != "[key]")
            self._complain(fault, path, data)
            missing = fault["type"] == "missing"
            if missing and len(path) == 1:
                return self._still_complain(error, data)
            going.add(path[:-1] if missing else path)
        for path in sorted(going, key=_order, reverse=True):
            if not any(path[:n] in going for n in range(1, len(path))):
                self._drop(path, data)
        return True

    def _still_complain(self, error: Any, data: dict[str, Plain]) -> bool:
        for fault in error.errors(include_url=False):
            self._complain(fault, tuple(fault["loc"]), data)
        return False

    def _complain(self, fault: Any, path: Path, data: dict[str, Plain]) -> None:
        if len(self.complaints) == MANY:
            return
        original = self.original(path, data)
        if original not in self._said:
            self._said.add(original)
            self.complaints.append(complaint(self._kind, fault, original))

    def _drop(self, path: Path, data: Plain) -> None:
        at: Any = data
        for key in path[:-1]:
            at = at[key]
        if isinstance(at, list):
            del self._places(at)[path[-1]]  # type: ignore[arg-type]
        del at[path[-1]]

    def _places(self, entries: list[Plain]) -> list[int]:
        if id(entries) not in self._left_out:
            self._left_out[id(entries)] = list(range(len(entries)))
        return self._left_out[id(entries)]


def _order(path: Path) -> tuple[tuple[int, str | int], ...]:
    return tuple((0, key) if isinstance(key, int) else (1, key) for key in path)
