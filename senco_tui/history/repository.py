"""One store's repository, long-lived and shared by threads: the door by which the desk writes history."""

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from senco_tui.history import journal, lock, recovery, tags, tidying, writing
from senco_tui.history.reader import Reader, whole
from senco_tui.history.trouble import GitFailed, HistoryTrouble, Locked
from senco_tui.history.upkeep import Upkeep


class Repository(Reader):
    """Reads and writes. Use it as a context manager, or close it."""

    def __init__(self, root: Path, config: Path | None = None) -> None:
        super().__init__(root, config)
        self._holding = threading.local()

    @classmethod
    def open(cls, root: Path, config: Path | None = None) -> Self:
        """The repository at that very folder. Raises HistoryTrouble where there is none of its own."""
        git_folder = root / ".git"
        if git_folder.is_symlink() or not (git_folder / "objects").is_dir():
            raise HistoryTrouble(f"{root} has no git repository of its own")
        return cls(root, config)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def prepare(
        self,
        files: Mapping[str, bytes | None],
        message: str,
        author: str,
        email: str,
        when: datetime,
        parent: str | None,
        also: Sequence[str] = (),
    ) -> str:
        """The id of a commit that puts `files` (None: away) on top of `parent`. Nothing points at it.

        `also` are further parents, brought together with the first.
        """
        signed = writing.signed(author, email, when)
        return writing.prepared(
            self._launcher, self._objects, files, message, signed, parent, self._kept_open(), also
        )

    def publish(self, commit: str, expected_old: str | None) -> None:
        """Move the branch to `commit` if it still stands at `expected_old`. Raises HeadMoved, GitFailed.

        A lock left by a dead git is set aside first; one that is alive raises Locked.
        """
        found = self._objects.get(whole(commit))
        words = found.data.decode("utf-8", "replace") if found else ""
        head, _, message = words.partition("\n\n")
        extra = _signature(head)
        for last_try in (False, True):
            try:
                writing.moved(
                    self._launcher, "HEAD", commit, expected_old, message, extra, keep=self._kept_open()
                )
                return
            except Locked:
                if last_try or not self.set_locks_aside():
                    raise

    def refresh(self, paths: Sequence[str]) -> bool:
        """Bring git's index up to date for these paths; False where git's own lock is in the way."""
        head = self.head()
        if head is None:
            return False
        blobs = {path: self.blob_id(head, path) for path in paths}
        for last_try in (False, True):
            try:
                writing.indexed(self._launcher, blobs, keep=self._kept_open())
                return True
            except GitFailed:
                if last_try or not self.set_locks_aside():
                    return False
        return False

    def rebuild_index(self) -> None:
        """Set git's index aside and make it anew from the branch. Call it with nobody else at work."""
        index = self.git_folder / "index"
        recovery.set_aside(self.git_folder, [index] if index.exists() else [])
        self._launcher.run("read-tree", "HEAD")

    @property
    def upkeep(self) -> Upkeep:
        """The looking over of git's own folder, for the doctor."""
        return Upkeep(self.git_folder, self._launcher)

    def tag(self, name: str, revision: str, message: str, author: str, email: str, when: datetime) -> None:
        """Give a revision (its whole id) a name, once and for all. Raises HistoryTrouble when it is taken."""
        signed = writing.signed(author, email, when)
        tags.put(self._launcher, name, whole(revision), message, signed)

    @contextmanager
    def lock(self, name: str, seconds: float = 5.0) -> Iterator[None]:
        """Be the only one who saves. Raises Busy, naming who is, after `seconds`."""
        with lock.held(self.git_folder, name, seconds) as handle:
            self._holding.handle = handle
            try:
                yield
            finally:
                self._holding.handle = None

    def begin(self, commit: str, paths: Sequence[str], onto: str | None = None) -> None:
        """Note which save begins, for whoever opens the store after a crash. Call it with the lock held.

        `commit` is empty while its objects are still being written.

        `onto` is where the branch stands, when what begins is the taking in of what others recorded.
        """
        try:
            journal.note(self.git_folder, commit, paths, onto)
        except OSError as trouble:
            journal.ended(self.git_folder)
            raise HistoryTrouble(f"nothing can be written in .git ({trouble.strerror})") from trouble

    def end(self) -> None:
        """Note that the save has ended."""
        journal.ended(self.git_folder)

    def unfinished(self) -> journal.Unfinished | None:
        """The save a crash cut off, if one was."""
        return journal.unfinished(self.git_folder)

    def needs_recovery(self) -> bool:
        """Say whether anything lies about that a killed program may have left. Starts no process."""
        return self.unfinished() is not None or bool(recovery.locks(self.git_folder))

    def set_locks_aside(self, seconds: float = 0.0) -> tuple[str, ...]:
        """Move the locks of dead gits out of the way. Call it with the lock held.

        A git that is alive is waited for up to `seconds`: it may be dying.
        """
        stale = recovery.stale_locks(self.git_folder)
        until = time.monotonic() + seconds
        while recovery.locks(self.git_folder) and not stale and time.monotonic() < until:
            time.sleep(0.01)
            stale = recovery.stale_locks(self.git_folder)
        return recovery.set_aside(self.git_folder, stale)

    def set_aside(self, paths: Sequence[str] = ()) -> tuple[str, ...]:
        """Move git's own leavings, and the files at `paths`, out of the way. Call it with the lock held."""
        found = [*recovery.stale_locks(self.git_folder), *recovery.temporaries(self.git_folder)]
        return recovery.set_aside(self.git_folder, [*found, *(self.root / path for path in paths)])

    def tidy(self) -> None:
        """Pack what lies loose, and bring the graph up. Call it with the lock held. Raises GitFailed."""
        tidying.tidied(self._launcher, self._kept_open())

    def _kept_open(self) -> tuple[int, ...]:
        handle = getattr(self._holding, "handle", None)
        return () if handle is None else (handle,)


def _signature(head: str) -> dict[str, str]:
    """Who the reflog names: the committer of the commit itself."""
    line = next((one for one in head.split("\n") if one.startswith("committer ")), "")
    name, _, rest = line.removeprefix("committer ").partition(" <")
    email, _, day = rest.partition("> ")
    return {"GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": email, "GIT_COMMITTER_DATE": f"@{day}"}
