"""Git's objects, read through one resident `cat-file --batch` that many threads share."""

import contextlib
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from senco_tui.history.launcher import Launcher
from senco_tui.history.trouble import HistoryTrouble

_KEPT = 512
_LARGEST_KEPT = 40_000


@dataclass(frozen=True, slots=True)
class GitObject:
    """One object: its id, its kind (blob, tree, commit, tag) and its bytes."""

    id: str
    kind: str
    data: bytes


class Objects:
    """Reads objects by name. An id's object never changes, so the last few are kept."""

    def __init__(self, launcher: Launcher) -> None:
        self._launcher = launcher
        self._process: Any = None
        self._guard = threading.Lock()
        self._kept: OrderedDict[str, GitObject] = OrderedDict()

    def get(self, name: str) -> GitObject | None:
        """The object called `name` (an id, `id:path`, `id^{commit}`); None where there is none."""
        if "\n" in name or "\0" in name or not name:
            return None
        with self._guard:
            if name in self._kept:
                self._kept.move_to_end(name)
                return self._kept[name]
            found = self._ask(name)
            if found is not None and len(found.data) <= _LARGEST_KEPT and _settled(name):
                self._kept[name] = found
                if len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            return found

    def close(self) -> None:
        """End the resident process."""
        with self._guard:
            self._end()

    def _ask(self, name: str) -> GitObject | None:
        for last_try in (False, True):
            try:
                return self._answer(name)
            except (OSError, EOFError, ValueError) as trouble:
                words = self._end()
                if last_try:
                    raise HistoryTrouble(f"git cannot read “{name}”: {words or trouble}") from trouble
        return None

    def _answer(self, name: str) -> GitObject | None:
        if self._process is None:
            self._process = self._launcher.start("cat-file", "--batch")
        process = self._process
        process.stdin.write(name.encode("utf-8", "surrogateescape") + b"\n")
        process.stdin.flush()
        head = process.stdout.readline()
        if not head.endswith(b"\n"):
            raise EOFError("it stopped")
        if head.endswith((b" missing\n", b" ambiguous\n")):
            return None
        oid, kind, size = head.split()
        data = process.stdout.read(int(size) + 1)
        if len(data) != int(size) + 1:
            raise EOFError("it stopped half way")
        return GitObject(oid.decode(), kind.decode(), data[:-1])

    def _end(self) -> str:
        """End the process; what it complained of, if anything."""
        process, self._process = self._process, None
        if process is None:
            return ""
        with contextlib.suppress(OSError, ValueError):
            process.stdin.close()
        with contextlib.suppress(Exception):
            words = process.stderr.read().decode("utf-8", "replace").strip()
            process.proc.wait(timeout=5)
            process.stdout.close()
            process.stderr.close()
            return str(words)
        return ""


def _settled(name: str) -> bool:
    """Say whether a name means the same object for ever: it starts from a whole id."""
    return len(name) >= 40 and all(c in "0123456789abcdef" for c in name[:40])
