"""The same values as a person might have typed them: odd indents, remarks, quotes, lists on one line.

Each line comes with the path of the field it belongs to, so that a test can say which of them an edit may
touch.
"""

from datetime import date
from random import Random
from typing import Any

from senco_tui.document.fields import fields_of
from senco_tui.document.flow import flow
from senco_tui.document.meaning import key_of_entry
from senco_tui.document.scalars import block, in_style, scalar

Path = tuple[str, ...]
Line = tuple[str, Path]

REMARKS = (
    "# ask Mum first",
    "#",
    "# old: 2025-09-01",
    "# - not this",
    "#key: value",
    "# “quoted” [odd] {signs}",
)


class Hand:
    """One person's handwriting; chance decides every habit anew."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def sometimes(self, often: int = 4) -> bool:
        """Say yes once in `often` times."""
        return self.rng.randrange(often) == 0

    def head(self, value: Any) -> list[Line]:
        """The lines of a whole head."""
        return self._group(value, 0, ())

    def _group(self, value: Any, indent: int, path: Path) -> list[Line]:
        lines: list[Line] = []
        names = [n for n, f in fields_of(type(value)).items() if f.required or getattr(value, n) != f.default]
        if self.sometimes():
            names = self.rng.sample(names, len(names))
        for name in names:
            lines += self._remark(indent, path) + self._field(
                name, getattr(value, name), indent, (*path, name)
            )
        if self.sometimes(6):
            lines += self._unknown(indent, path)
        return lines

    def _unknown(self, indent: int, path: Path) -> list[Line]:
        room = " " * indent
        number = self.rng.randint(0, 9)
        lines = [
            f"{room}house_{number}: red",
            f"{room}own_list_{number}:",
            f"{room}  - a",
            f"{room}  - b: 1  # two",
        ]
        return [(line, (*path, "?")) for line in lines]

    def _remark(self, indent: int, path: Path) -> list[Line]:
        if not self.sometimes(8):
            return []
        blank = [("", (*path, "?"))] if self.sometimes() else []
        return [*blank, (" " * indent + self.rng.choice(REMARKS), (*path, "?"))]

    def _field(self, name: str, value: Any, indent: int, path: Path) -> list[Line]:
        key = f'"{name}"' if self.sometimes(8) else name
        start = " " * indent + key + ":"
        if type(value) is tuple:
            return self._list(start, value, indent, path)
        if hasattr(value, "__dataclass_fields__"):
            inside = self._group(value, indent + self.rng.choice((1, 2, 2, 4)), path)
            if not any(p[-1] != "?" for _, p in inside) or self.sometimes(6):
                return [(f"{start} {flow(value)}", path)]
            return [(start, (*path, "?")), *inside]
        if type(value) is dict:
            return [(f"{start} {flow(value)}", path)]
        return self._scalar(start, value, indent + 2, path)

    def _list(self, start: str, values: tuple[Any, ...], indent: int, path: Path) -> list[Line]:
        if not values or self.sometimes(5):
            return [(f"{start} {flow(values)}", path)]
        lines = [(start + self._trailing(), (*path, "?"))]
        indent += self.rng.choice((0, 2, 2, 3))
        for entry in values:
            inside = (*path, key_of_entry(entry))
            lines += self._remark(indent, path)
            lines += self._entry(entry, indent, inside)
        return lines

    def _entry(self, entry: Any, indent: int, path: Path) -> list[Line]:
        dash = " " * indent + "-"
        if not hasattr(entry, "__dataclass_fields__"):
            return self._scalar(dash, entry, indent + 2, path)
        if self.sometimes(8):
            return [(f"{dash} {flow(entry)}", path)]
        gap = self.rng.choice((1, 1, 1, 3))
        lines = self._group(entry, indent + 1 + gap, path)
        written = next((n for n, (line, _) in enumerate(lines) if line.strip()[:1] not in ("", "#")), None)
        if written is None:
            return [(f"{dash} {{}}", path)]
        if written or self.sometimes(8):
            return [(dash, (*path, "?")), *lines]
        first, owner = lines[0]
        return [(dash + " " * gap + first.lstrip(), owner), *lines[1:]]

    def _scalar(self, start: str, value: Any, indent: int, path: Path) -> list[Line]:
        if type(value) is str and "\n" in value and (lines := block(value, indent + self.rng.randint(0, 2))):
            return [(f"{start} {lines[0]}", path), *((line, path) for line in lines[1:])]
        style = self.rng.choice(("", "", "", "'", '"'))
        written = in_style(value, style, "yes") if type(value) in (str, date) else scalar(value)
        if type(value) is bool and self.sometimes():
            written = "yes" if value else "no"
        return [(f"{start} {written}{self._trailing()}", path)]

    def _trailing(self) -> str:
        return self.rng.choice(("", "", "", "", "  ", "  # remark", " # “why”: because"))
