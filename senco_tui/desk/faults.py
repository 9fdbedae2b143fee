"""A fault of the program: of which kind and where in the code, never what it held; and the log of them."""

import os
import traceback
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePath

LOG = "faults.log"
LARGEST = 64 * 1024
"""Bytes after which the log is begun anew."""

_PLACES = 6
"""Places noted of one fault, the innermost last."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `places` name module, line and function (`tui/app.py:12 take`), innermost last."""

    kind: str
    places: tuple[str, ...]

    @property
    def reference(self) -> str:
        """A short name for it, the same whenever the same place fails in the same way."""
        return sha256("\n".join((self.kind, *self.places)).encode()).hexdigest()[:6]

    @property
    def where(self) -> str:
        """The innermost place in words; '' where none is known."""
        if not self.places:
            return ""
        file, line = self.places[-1].partition(" ")[0].rsplit(":", 1)
        return f" at {PurePath(file).name} line {line}"


def fault_of(error: BaseException) -> Fault:
    """What may be told of an exception: its type, and the program's own places it went through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "senco_tui" in f.filename] or list(frames)
    return Fault(
        type(error).__name__,
        tuple(f"{_module(f.filename)}:{f.lineno} {f.name}" for f in ours[-_PLACES:]),
    )


def note_fault(folder: Path, fault: Fault, when: datetime | None) -> Path | None:
    """Write a fault into the log in `folder`, 0600; where it lies, or None where the disk refuses."""
    path = folder / LOG
    head = f"{when.isoformat(timespec='seconds')} " if when else ""
    lines = "".join(f"  {place}\n" for place in fault.places)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        grown = path.is_file() and path.stat().st_size > LARGEST
        flags = os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | (os.O_TRUNC if grown else os.O_APPEND)
        descriptor = os.open(path, flags, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            os.fchmod(descriptor, 0o600)
            file.write(f"{head}fault {fault.reference} {fault.kind}\n{lines}")
    except OSError:
        return None
    return path


def noted_sentence(fault: Fault, path: Path | None) -> str:
    """Where the fault can be looked up, in a sentence."""
    if path is None:
        return f"Fault {fault.reference}."
    return f"Fault {fault.reference} is noted, with nothing about anyone, in {path}"


def _module(filename: str) -> str:
    _, inside, rest = filename.rpartition("senco_tui/")
    return rest if inside else PurePath(filename).name
