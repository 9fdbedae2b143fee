"""The building as it stands: every module of the package, its room, and what it imports and calls."""

import ast
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "senco_tui"


@dataclass(frozen=True, slots=True)
class Module:
    """One module. `name` is dotted, without `senco_tui.`; `tree` is its parsed text."""

    name: str
    path: Path
    tree: ast.Module = field(repr=False, compare=False)

    @property
    def shown(self) -> str:
        """The path as a person would open it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> str:
        """The room it stands in: `casework`, `tui.presenting`, `settings`, `__main__`."""
        first, _, rest = self.name.partition(".")
        inner = rest.partition(".")[0]
        if first == "tui" and inner in ROOMS_OF_TUI:
            return f"tui.{inner}"
        return first


ROOMS_OF_TUI = ("presenting", "widgets", "messages")
"""Rooms inside the front door that know less than the door itself."""


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the package, by name; compiled and shipped files left out."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[0] == "shipped":
            continue
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found.append(Module(name, path, ast.parse(path.read_text(encoding="utf-8"), str(path))))
    return tuple(found)


def imports(module: Module) -> list[tuple[int, str]]:
    """Every import of the module, lazy ones too: line and dotted name, `from x import y` as `x.y`."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, one.name) for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.shown}:{node.lineno}: a relative import hides its floor"
            found += [(node.lineno, f"{node.module}.{one.name}") for one in node.names]
    return found


def calls(module: Module) -> list[tuple[int, str]]:
    """Every call of the module: line and the name called, dotted as written (`path.read_text`)."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            found.append((node.lineno, ast.unparse(node.func)))
    return found
