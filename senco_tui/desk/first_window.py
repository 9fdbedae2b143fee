"""The last triage window, kept inside `.git/` so that it can be shown before anything has been read.

It may be thrown away at any time. It is shown only to the account that saw it, on the same store, on a
terminal that looks the same; anything about it that is not as it was written makes it nothing at all. This
module is loaded before everything else, so it loads nothing but what the machine has loaded already.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

WINDOW_FILE = "senco.window"
ROWS_FILE = "senco.rows"
EDITION = "senco window 2"
LARGEST = 256_000
"""Bytes; a larger file is none of ours."""

LOOKS = ("TERM", "COLORTERM", "SENCO_THEME", "LC_ALL", "LC_CTYPE", "LANG", "SENCO_TODAY")


class Window:
    """Rows of a screen, each in pieces of looks and text.

    The first `head` rows stand above the list, the next `count` are the list's.
    """

    __slots__ = ("count", "head", "rows", "size")

    def __init__(
        self, size: tuple[int, int], head: int, count: int, rows: Sequence[Sequence[tuple[str, str]]]
    ) -> None:
        self.size = size
        self.head = head
        self.count = count
        self.rows = [list(row) for row in rows]

    def texts(self) -> tuple[list[str], list[str]]:
        """What stood above the list, and what stood in it, as text."""
        texts = ["".join(text for _, text in row).rstrip() for row in self.rows]
        return texts[: self.head], texts[self.head : self.head + self.count]


def user_settings(environ: Mapping[str, str]) -> str:
    """Where the person's own settings lie on most machines, whether or not they are there."""
    folder = environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return environ.get("SENCO_CONFIG") or f"{folder}/senco/senco.toml"


def window_of(environ: Mapping[str, str], size: tuple[int, int], asked: Callable[[], str]) -> Window | None:
    """The window to show at once on a terminal of so many columns and rows; None where there is none.

    `asked` finds the store's folder where only the person's own settings tell it, and may take a moment.
    """
    root = environ.get("SENCO_STORE")
    if not root:
        root = asked() if os.path.exists(user_settings(environ)) else os.getcwd()
    return kept(os.path.expanduser(root), looks(environ), size)


def looks(environ: Mapping[str, str]) -> str:
    """All by which a screen of the same size may look otherwise, in one line."""
    told = [f"{name}={environ.get(name, '')}" for name in LOOKS]
    told.append(f"NO_COLOR={'NO_COLOR' in environ}")
    try:
        settings = os.stat(user_settings(environ))
        told.append(f"{settings.st_mtime_ns} {settings.st_size}")
    except OSError:
        told.append("no settings")
    return " ".join(told)


def kept(root: str, looks: str, size: tuple[int, int]) -> Window | None:
    """The window kept in a store for such a terminal; None where anything about it is not just so."""
    lines = kept_lines(root, WINDOW_FILE, EDITION, looks, size, LARGEST)
    try:
        head, count = (int(number) for number in lines[0].split())
    except (ValueError, IndexError):
        return None
    rows = []
    for line in lines[1:]:
        parts = line.split("\t")
        if len(parts) % 2 or not all(_harmless(*pair) for pair in zip(parts[::2], parts[1::2], strict=True)):
            return None
        rows.append(list(zip(parts[::2], parts[1::2], strict=True)))
    if len(rows) != size[1] or not 0 < head <= head + count <= len(rows):
        return None
    return Window(size, head, count, rows)


def keep(root: str, looks: str, window: Window) -> None:
    """Keep a window, in place of the one before; where that cannot be done there is none."""
    lines = [f"{window.head} {window.count}"]
    lines += ["\t".join(part for piece in row for part in piece) for row in window.rows]
    keep_lines(root, WINDOW_FILE, EDITION, looks, window.size, lines)


def drop(root: str) -> None:
    """Keep no window any more, nor the rows it is the beginning of."""
    drop_lines(root, WINDOW_FILE)
    drop_lines(root, ROWS_FILE)


def kept_lines(
    root: str, name: str, edition: str, looks: str, size: tuple[int, int], largest: int
) -> list[str]:
    """The lines of a file kept inside `.git/` for such a terminal; none where it is not just so."""
    text = _read(f"{root}/.git/{name}", largest)
    lines = text.split("\n") if text else []
    return lines[4:] if lines[:4] == _marks(root, edition, looks, size) else []


def keep_lines(
    root: str, name: str, edition: str, looks: str, size: tuple[int, int], lines: Sequence[str]
) -> None:
    """Keep lines in that file, in place of those before; where that cannot be done there are none."""
    place = f"{root}/.git/{name}"
    mine = f"{place}.{os.getpid()}"
    try:
        handle = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            file.write("\n".join((*_marks(root, edition, looks, size), *lines)))
        os.replace(mine, place)
    except (OSError, UnicodeEncodeError):
        drop_lines(root, name)


def drop_lines(root: str, name: str) -> None:
    """Keep nothing under that name any more."""
    place = f"{root}/.git/{name}"
    for one in (place, f"{place}.{os.getpid()}"):
        try:
            os.unlink(one)
        except OSError:
            continue


def _marks(root: str, edition: str, looks: str, size: tuple[int, int]) -> list[str]:
    """Whose window it is and what it was made for: the edition, the very folder and account, looks, size."""
    try:
        folder = os.stat(f"{root}/.git")
        where = f"{os.path.realpath(root)} {folder.st_dev} {folder.st_ino} {os.getuid()}"
    except OSError:
        where = ""
    return [edition, where.replace("\n", " "), looks.replace("\n", " "), f"{size[0]} {size[1]}"]


def _read(place: str, largest: int) -> str | None:
    """The file's text, where it is a plain file that only this account may read."""
    try:
        handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with open(handle, encoding="utf-8") as file:
            found = os.fstat(handle)
            if found.st_uid != os.getuid() or found.st_mode & 0o170077 != 0o100000:
                return None
            return file.read(largest + 1) if found.st_size <= largest else None
    except (OSError, UnicodeDecodeError):
        return None


def _harmless(ink: str, text: str) -> bool:
    """Whether a piece is text in a look, and nothing that could command a terminal."""
    return text.isprintable() and all(character in "0123456789;" for character in ink)
