"""Brings what a hub holds into a place apart, where it is looked at before anything of it counts as ours."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from senco_tui.history.launcher import Launcher
from senco_tui.history.reaching import Watch, far_end, outward, reached
from senco_tui.history.tags import is_tag_name
from senco_tui.history.trouble import GitFailed, HistoryTrouble, Unreached

_LINE = re.compile(r"([0-9a-f]{40})\t(HEAD|refs/heads/\S+|refs/tags/\S+)")
_HEAD = re.compile(r"ref: (refs/heads/\S+)\tHEAD")
_LOOSE = 200
"""Up to so many new objects are kept one by one; more stay together as they came."""

TAGS = "refs/tags/"
_APART = "senco-incoming-"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a hub holds at one moment: the tip of the branch (None: nothing yet) and its tags, by their ids.

    `branch` is the one the hub itself stands on, None where it does not say.
    """

    tip: str | None
    tags: Mapping[str, str] = field(default_factory=dict)
    branch: str | None = None


def seen(root: Path, config: Path | None, hub: str, branch: str | None, watch: Watch) -> Seen:
    """Ask a hub what it holds; `branch` None asks for the one it stands on. Raises Unreached, Stopped."""
    launcher = outward(root, config, watch)
    patterns = ("HEAD", branch or "refs/heads/*", f"{TAGS}*")
    said = reached(
        launcher, watch, "ls-remote", "--symref", *far_end("upload-pack", hub), "--", hub, *patterns
    ).decode("utf-8", "replace")
    refs = {m[2]: m[1] for line in said.splitlines() if (m := _LINE.fullmatch(line))}
    stands = next((m[1] for line in said.splitlines() if (m := _HEAD.fullmatch(line))), None)
    wanted = branch or stands or next((r for r in refs if r.startswith("refs/heads/")), None)
    names = {ref.removeprefix(TAGS): oid for ref, oid in refs.items() if ref.startswith(TAGS)}
    tags = {name: oid for name, oid in names.items() if is_tag_name(name)}
    return Seen(refs.get(wanted or ""), tags, wanted)


class Incoming:
    """Objects from a hub in a folder apart: read by `launcher`, and not yet the store's."""

    def __init__(self, root: Path, config: Path | None, folder: Path, watch: Watch) -> None:
        self._root, self._folder, self._watch = root, folder, watch
        own = f'"{os.fspath(root / ".git" / "objects")}"'.replace("\\", "\\\\")
        apart = {"GIT_OBJECT_DIRECTORY": str(folder), "GIT_ALTERNATE_OBJECT_DIRECTORIES": own}
        self.launcher = Launcher(root, config, apart)
        self._outward = outward(root, config, watch, apart)
        self._inward = Launcher(root, config)

    def fetch(self, hub: str, ref: str, tags: tuple[str, ...]) -> None:
        """Fetch a branch and some tags. Raises Unreached, Stopped."""
        names = "\n".join([ref, *(TAGS + tag for tag in tags)]) + "\n"
        reached(
            self._outward, self._watch, "fetch-pack", "--keep", "--stdin",
            *far_end("upload-pack", hub), hub, data=names.encode(),
        )  # fmt: skip

    def sound(self) -> str | None:
        """None where git's own strict check finds nothing wrong with any new object, else what it says."""
        for pack in self._packs():
            try:
                self.launcher.run("index-pack", "--strict", "-o", f"{pack}.checked", str(pack))
            except GitFailed as failed:
                return failed.sentence
            Path(f"{pack}.checked").unlink(missing_ok=True)
        return None

    def admit(self) -> None:
        """Make the objects the store's. Raises HistoryTrouble."""
        try:
            for pack in self._packs():
                index = pack.with_suffix(".idx")
                if index.stat().st_size < 1072 + 28 * _LOOSE:
                    self._inward.run("unpack-objects", "-q", data=pack.read_bytes())
                else:
                    self._moved(pack)
        except OSError as trouble:
            raise HistoryTrouble(f"what came cannot be kept: {trouble.strerror}") from trouble

    def _moved(self, pack: Path) -> None:
        place = self._root / ".git" / "objects" / "pack"
        place.mkdir(exist_ok=True)
        for ending in (".pack", ".rev", ".idx"):
            if (here := pack.with_suffix(ending)).exists():
                os.replace(here, place / here.name)
        handle = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def _packs(self) -> list[Path]:
        return sorted((self._folder / "pack").glob("*.pack"))


@contextmanager
def incoming(root: Path, config: Path | None, watch: Watch) -> Iterator[Incoming]:
    """A folder apart inside `.git`, gone again afterwards with whatever was not admitted."""
    _cleared(root / ".git")
    try:
        folder = Path(tempfile.mkdtemp(prefix=f"{_APART}{os.getpid()}-", dir=root / ".git"))
    except OSError as trouble:
        raise Unreached(f"nothing can be written in .git ({trouble.strerror})") from trouble
    try:
        (folder / "pack").mkdir()
        yield Incoming(root, config, folder, watch)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _cleared(git_folder: Path) -> None:
    """Take away what was fetched apart by a sync that was killed; none of it was ever the store's."""
    for folder in git_folder.glob(f"{_APART}*"):
        pid = folder.name.removeprefix(_APART).partition("-")[0]
        try:
            os.kill(int(pid), 0)
        except (ValueError, ProcessLookupError):
            shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
