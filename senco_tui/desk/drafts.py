"""Half-typed words, kept outside the store until they are recorded: 0600, one file each, for one account.

A draft is known by a name such as `P24-017 plan why`; the file's own name says nothing of it.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from senco_tui.desk.keeping import keep_whole, own_folder


@dataclass(frozen=True, slots=True)
class Draft:
    """Words kept under a name, and since when.

    `basis` is the fingerprint of the text they were meant for, "" where there was none yet; None: not known.
    """

    name: str
    text: str
    kept: datetime
    basis: str | None = None


class Drafts:
    """The drafts of one store. What cannot be read is left alone and not offered.

    `editing` is the folder beside them for copies of documents that are in an editor.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        """`folder` is where what is kept for all stores lies, `root` the store's own folder."""
        own = own_folder(folder, root)
        self._folder = own / "drafts"
        self.editing = own / "editing"

    def keep(self, name: str, text: str, now: datetime, basis: str | None = None) -> None:
        """Keep words under a name, whole or not at all; words kept there before are replaced."""
        held = {"name": name, "text": text, "kept": now.isoformat(), "basis": basis}
        keep_whole(self._path(name), json.dumps(held, ensure_ascii=False))

    def find(self, name: str) -> Draft | None:
        """The draft of that name, or None."""
        return _read(self._path(name))

    def drop(self, name: str) -> None:
        """Forget the draft of that name, if there is one."""
        self._path(name).unlink(missing_ok=True)

    def all(self) -> tuple[Draft, ...]:
        """Every draft of the store, the latest kept first."""
        if not self._folder.is_dir():
            return ()
        found = [draft for path in self._folder.glob("*.json") if (draft := _read(path))]
        return tuple(sorted(found, key=lambda d: d.kept, reverse=True))

    def _path(self, name: str) -> Path:
        return self._folder / f"{sha256(name.encode()).hexdigest()[:24]}.json"


def state_folder() -> Path:
    """Where what is kept for an account's stores lies, by the desktop's own conventions."""
    from platformdirs import user_state_path

    return user_state_path("senco")


def _read(path: Path) -> Draft | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        kept = datetime.fromisoformat(found["kept"])
        return Draft(str(found["name"]), str(found["text"]), kept, found.get("basis"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
