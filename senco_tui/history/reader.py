"""The reading half of a repository: what stood where, who changed it, what two revisions differ in."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from senco_tui.history import sifting, standing, tags, walking
from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import GitObject, Objects
from senco_tui.history.revision import Revision, Tag
from senco_tui.history.trees import FOLDER, differing, read_tree
from senco_tui.history.trouble import GitFailed, HistoryTrouble

_WHOLE = frozenset("0123456789abcdef")


class Reader:
    """Reads the repository whose work tree is `root`; `config` is the program's own git settings.

    Nothing is started before it is needed. Threads may share it.
    """

    def __init__(self, root: Path, config: Path | None = None) -> None:
        self.root = root
        self.git_folder = root / ".git"
        self._launcher = Launcher(root, config)
        self._objects = Objects(self._launcher)
        self._calendar: walking.Calendar | None = None

    def close(self) -> None:
        """End the resident reader."""
        self._objects.close()

    def head(self) -> str | None:
        """The commit the branch stands at; None before the first. Starts no process."""
        return standing.head(self.git_folder)

    def marks(self) -> tuple[object, ...]:
        """What is never twice the same once the branch or a tag has moved. Starts no process."""
        return standing.marks(self.git_folder)

    def state(self) -> str | None:
        """None when the store may be written to, else the plain sentence why not. Starts no process."""
        return standing.state(self.git_folder)

    def blob(self, revision: str, path: str) -> bytes | None:
        """The bytes of `path` at a revision (its whole id); None where there was no such file."""
        found = self._at(revision, path)
        return found.data if found else None

    def blob_id(self, revision: str, path: str) -> str | None:
        """The fingerprint of `path` at a revision; None where there was no such file."""
        found = self._at(revision, path)
        return found.id if found else None

    def bytes_of(self, blob: str) -> bytes | None:
        """The bytes with that fingerprint, if history ever recorded them."""
        found = self._objects.get(blob) if len(blob) == 40 and _WHOLE.issuperset(blob) else None
        return found.data if found and found.kind == "blob" else None

    def paths(self, revision: str) -> dict[str, str]:
        """Every file of a revision: its path and its fingerprint."""
        return walking.blobs(self._launcher, whole(revision))

    def log(
        self,
        paths: Sequence[str] = (),
        *,
        limit: int | None = None,
        before: datetime | None = None,
        grep: str | None = None,
        tip: str | None = None,
        beyond: str | None = None,
        every: bool = False,
    ) -> tuple[Revision, ...]:
        """Revisions newest first, by the graph, each with every path it touched.

        Narrowed to those that touched `paths` (files or folders), to those that stood at `before`, to those
        whose message holds `grep`; from `tip` (a whole id) or the branch back; without `beyond` (a whole
        id) and all that it stands on.
        """
        start = self.at(before) if before else whole(tip) if tip else self.head()
        if start is None:
            return ()
        ends = whole(beyond) if beyond else None
        return walking.log(self._launcher, start, paths, limit=limit, grep=grep, every=every, beyond=ends)

    def at(self, moment: datetime) -> str | None:
        """The revision that stood at `moment` (aware), by the order of the graph; None before the first."""
        head = self.head()
        if head is None:
            return None
        calendar = self._calendar
        if calendar is None or calendar.tip != head:
            calendar = self._calendar = walking.Calendar(self._launcher, head)
        return calendar.at(moment)

    def revision(self, text: str) -> Revision | None:
        """The revision meant by `text`: an id, whole or short, or a tag; None where it means none."""
        found = self._named(text)
        return walking.log(self._launcher, found, limit=1)[0] if found else None

    def id_of(self, text: str) -> str | None:
        """The whole id meant by `text`, as `revision` takes it; starts no process but the resident one."""
        return self._named(text)

    def stands(self, revision: str) -> bool:
        """Say whether a revision (its whole id) belongs to what the branch stands on."""
        head = self.head()
        return head is not None and self.leads_to(revision, head)

    def leads_to(self, older: str, newer: str) -> bool:
        """Say whether one revision belongs to the history of another (whole ids); both must be here."""
        if whole(older) == whole(newer):
            return True
        try:
            self._launcher.run("merge-base", "--is-ancestor", older, newer)
        except GitFailed:
            return False
        return True

    def forks(self, one: str, other: str) -> tuple[str, ...]:
        """The last revisions two histories share, mostly one; () where they never met."""
        try:
            said = self._launcher.run("merge-base", "--all", whole(one), whole(other))
        except GitFailed:
            return ()
        return tuple(said.decode().split())

    def count(self, older: str | None, newer: str) -> int:
        """How many revisions a history holds that another (None: nothing) does not."""
        without = (f"^{whole(older)}",) if older else ()
        said = self._launcher.run("rev-list", "--count", "--end-of-options", whole(newer), *without, "--")
        return int(said)

    def changes(self, before: str | None, after: str | None) -> walking.Changes:
        """The paths in which two revisions (None: no file at all) differ, with both fingerprints."""
        return walking.changes(
            self._launcher, whole(before) if before else None, whole(after) if after else None
        )

    def changes_in(self, path: str, before: str | None, after: str | None) -> walking.Changes:
        """The same for what lies at or below one path; starts no process but the resident one."""
        was, now = (self._objects.get(f"{whole(one)}:{path}") if one else None for one in (before, after))
        return differing(self._objects, was, now, path)

    def sifted(
        self, ids: Sequence[str], words: str, paths: Sequence[str] = ()
    ) -> Mapping[str, tuple[str, ...]]:
        """Which of the revisions (whole ids) brought or took some words, as they are, and in which files."""
        return sifting.sifted(self._launcher, [whole(one) for one in ids], words, paths)

    def blame(self, path: str, revision: str | None = None) -> tuple[tuple[int, Revision], ...]:
        """For each line of `path`, from 1, the revision its words come from; () where it is not there."""
        start = whole(revision) if revision else self.head()
        if start is None or self.blob_id(start, path) is None:
            return ()
        lines = walking.blamed(self._launcher, path, start)
        known = {oid: walking.log(self._launcher, oid, limit=1)[0] for oid in {oid for _, oid in lines}}
        return tuple((number, known[oid]) for number, oid in lines)

    def tags(self) -> tuple[Tag, ...]:
        """Every tag, by name."""
        return tags.every(self._launcher)

    def _at(self, revision: str, path: str) -> GitObject | None:
        if any(part in ("", ".", "..") for part in path.split("/")):
            return None
        found = self._objects.get(f"{whole(revision)}:{path}")
        if found is None and (lost := self._promised(revision, path)):
            raise HistoryTrouble(f"the history is damaged: {path} as of {revision[:7]} is lost ({lost})")
        return found if found and found.kind == "blob" else None

    def _promised(self, revision: str, path: str) -> str | None:
        """The object a revision's folders name for `path`, None where they name none."""
        found = self._objects.get(f"{revision}^{{tree}}")
        here = found.id if found else None
        for step in path.split("/"):
            entry = read_tree(self._objects, here).get(step) if here else None
            if entry is None:
                return None
            here = entry.id if entry.mode == FOLDER else None
        return entry.id if entry else None

    def _named(self, text: str) -> str | None:
        name = text.strip()
        found = None
        if 4 <= len(name) <= 40 and _WHOLE.issuperset(name):
            found = self._objects.get(f"{name}^{{commit}}")
        if found is None and tags.is_tag_name(name):
            found = self._objects.get(f"refs/tags/{name}^{{commit}}")
        return found.id if found else None


def whole(revision: str) -> str:
    """The id itself, if it is one. Raises HistoryTrouble: nothing else is ever handed to git."""
    if len(revision) != 40 or not _WHOLE.issuperset(revision):
        raise HistoryTrouble("a revision is named by its whole id here")
    return revision
