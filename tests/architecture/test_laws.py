"""The three laws: only the desk touches the world, the text is the truth, and only the doors know the day."""

import pytest

from tests.architecture.building import Module, calls, imports, modules

TOUCHING = {
    "git": ("history",),
    "gitdb": ("history",),
    "sqlite3": ("index",),
    "yaml": ("document",),
    "subprocess": ("history", "desk"),
    "socket": (),
    "urllib": (),
    "http": (),
    "shutil": ("cabinet", "history", "desk"),
    "tempfile": ("cabinet", "history", "desk"),
    "fcntl": ("cabinet", "history", "desk"),
    "glob": (),
    "pickle": (),
    "marshal": (),
}
"""What reaches the disk, other programs or the network, and the rooms that may."""

ROOMS_WITH_FILES = ("cabinet", "history", "index", "desk", "settings")
"""Rooms whose duty is bytes; every other room asks the desk."""

FILE_CALLS = (
    ".read_text",
    ".write_text",
    ".read_bytes",
    ".write_bytes",
    ".iterdir",
    ".rglob",
    ".mkdir",
    ".unlink",
    ".rmdir",
    ".touch",
    ".symlink_to",
    ".is_file",
    ".is_dir",
    ".exists",
)
OS_CALLS = (
    "os.open",
    "os.write",
    "os.read",
    "os.scandir",
    "os.listdir",
    "os.walk",
    "os.replace",
    "os.rename",
)
OS_CALLS += (
    "os.remove",
    "os.unlink",
    "os.mkdir",
    "os.makedirs",
    "os.stat",
    "os.chmod",
    "os.system",
    "os.popen",
)

CLOCK_CALLS = (
    "date.today",
    "datetime.today",
    "datetime.now",
    "datetime.utcnow",
    "time.time",
    "time.localtime",
)
CLOCKS_ARE_READ_IN = ("senco_tui/tui/app.py", "senco_tui/cli/main.py")

rooms = pytest.mark.parametrize("module", modules(), ids=lambda m: m.name or "senco_tui")


def _reaches_a_file(name: str) -> bool:
    """Say whether a call is one of a path's own; `door.read_text` asks the desk."""
    asked, _, _ = name.rpartition(".")
    return name.endswith(FILE_CALLS) and asked.rpartition(".")[2] not in ("door", "_door")


@rooms
def test_only_the_desk_and_what_it_uses_reach_the_world(module: Module) -> None:
    wrong = []
    for line, name in imports(module):
        allowed = TOUCHING.get(name.partition(".")[0])
        if allowed is not None and module.room not in allowed:
            wrong.append(f"{module.shown}:{line}: {name} belongs in {', '.join(allowed) or 'no room'}")
    if module.room not in ROOMS_WITH_FILES:
        for line, name in calls(module):
            if name in ("open", "io.open", *OS_CALLS) or _reaches_a_file(name):
                wrong.append(f"{module.shown}:{line}: {name}() touches the disk; ask the desk")
    assert not wrong, "\n".join(wrong)


@rooms
def test_nobody_below_the_doors_knows_what_day_it_is(module: Module) -> None:
    if module.shown in CLOCKS_ARE_READ_IN:
        return
    wrong = [
        f"{module.shown}:{line}: {name}() reads the clock; take today as an argument"
        for line, name in calls(module)
        if any(name == one or name.endswith(f".{one}") for one in CLOCK_CALLS)
    ]
    assert not wrong, "\n".join(wrong)
