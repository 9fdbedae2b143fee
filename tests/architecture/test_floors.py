"""Imports fall from floor to floor, and each room knows only what the floor plan lets it know."""

import sys

import pytest

from tests.architecture.building import Module, imports, modules

ROOMS: dict[str, tuple[str, ...]] = {
    # floor 1
    "casework": (),
    "history": (),
    "index": (),
    # floor 2
    "document": ("casework",),
    "cabinet": ("casework",),
    "clocks": ("casework",),
    "provision": ("casework", "clocks"),  # a promise is counted in the clocks' school days
    # floor 3
    "desk": ("casework", "document", "cabinet", "history", "index"),
    "triage": ("casework", "clocks", "provision", "document.problem"),
    "reports": ("casework", "clocks", "provision"),
    "query": ("casework", "clocks"),
    "exchange": ("casework", "clocks"),
    "demonstration": (
        "casework",
        "document",
        "clocks",
        "history.founding",
        "history.sentence",
        "history.revision",
    ),
    "settings": ("casework",),
    # floor 4
    "tui.presenting": (
        "casework",
        "clocks",
        "provision",
        "triage",
        "reports.report",
        "document.problem",
        "history.revision",
        "history.sentence",
    ),
    "tui.messages": ("casework", "document.problem", "history.revision", "triage", "desk"),
    "tui.widgets": ("tui.presenting", "tui.messages", "casework"),
    "tui": (
        "casework",
        "history",
        "document",
        "clocks",
        "provision",
        "desk",
        "triage",
        "reports",
        "exchange",
        "query",
        "settings",
        "demonstration",
        "tui.presenting",
        "tui.messages",
        "tui.widgets",
    ),
    "cli": (
        "casework",
        "history",
        "document",
        "clocks",
        "provision",
        "desk",
        "triage",
        "reports",
        "exchange",
        "query",
        "settings",
        "demonstration",
        "tui.presenting.dates",  # how a day is heard: plain text, and no screen comes with it
    ),
    # floor 5
    "__main__": ("cli", "tui", "settings"),
}
"""Each room, and the rooms or single modules it may import; its own are understood."""

PACKAGES: dict[str, tuple[str, ...]] = {
    "history": ("git", "gitdb"),
    "document": ("yaml", "pydantic", "pydantic_core", "annotated_types", "markdown_it", "mdit_py_plugins"),
    "clocks": ("dateutil",),
    "demonstration": ("dateutil",),
    "query": ("dateutil",),
    "desk": ("platformdirs",),
    "settings": ("platformdirs",),
    "exchange": ("icalendar", "dateutil", "defusedxml"),
    "reports": ("markdown_it",),
    "tui": ("textual", "rich", "markdown_it"),
    "tui.presenting": ("markdown_it", "mdit_py_plugins"),
    "tui.widgets": ("textual", "rich"),
    "tui.messages": ("textual",),
    "cli": ("click", "platformdirs"),
}
"""What a room may import from outside the standard library."""


def _target(name: str) -> tuple[str, str]:
    """Split `senco_tui.history.founding.Founded` into the room and the name inside the package."""
    inside = name.removeprefix("senco_tui").lstrip(".")
    return Module(inside, None, None).room, inside  # type: ignore[arg-type]


def _may(room: str, target: str, inside: str) -> bool:
    if target in (room, "") or inside == "__version__":
        return True
    allowed = ROOMS[room]
    return target in allowed or any(inside == one or inside.startswith(f"{one}.") for one in allowed)


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.name or "senco_tui")
def test_imports_fall(module: Module) -> None:
    if not module.name:
        return
    assert module.room in ROOMS, f"{module.shown}: the floor plan has no room called {module.room}"
    wrong = []
    for line, name in imports(module):
        top = name.partition(".")[0]
        if top == "senco_tui":
            target, inside = _target(name)
            if not _may(module.room, target, inside):
                wrong.append(f"{module.shown}:{line}: {module.room} may not know {inside}")
        elif top not in sys.stdlib_module_names and top not in PACKAGES.get(module.room, ()):
            wrong.append(f"{module.shown}:{line}: {module.room} may not use {top}")
    assert not wrong, "\n".join(wrong)
