"""Walks through history: the log, what two revisions differ in, what stood on a day, who wrote each line."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from sys import intern

from senco_tui.history.gate import one_line
from senco_tui.history.launcher import Launcher
from senco_tui.history.revision import Revision
from senco_tui.history.sentence import parse

EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
_FORMAT = "--format=tformat:%H%x00%P%x00%an%x00%ae%x00%cd%x00%B%x00"
_PLAINLY = ("--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv")
_BLAME_HEAD = re.compile(r"([0-9a-f]{40}) \d+ (\d+)(?: \d+)?")

Changes = dict[str, tuple[str | None, str | None]]
"""For each path, the blob before and after; None where there was no file."""


def log(
    launcher: Launcher,
    tip: str,
    paths: Sequence[str] = (),
    *,
    limit: int | None = None,
    grep: str | None = None,
    beyond: str | None = None,
    every: bool = False,
) -> tuple[Revision, ...]:
    """Revisions from `tip` back, newest first by the graph, each with every path it touched.

    `beyond` leaves out a revision and all that it stands on. `every` tells of those too whose words were
    set aside when two clones were brought together.
    """
    options = ["--topo-order", "--date=raw", "--no-notes", "--no-decorate", "--diff-merges=first-parent"]
    if limit is not None:
        options.append(f"--max-count={limit}")
    if grep:
        options += ["--fixed-strings", "--regexp-ignore-case", f"--grep={one_line(grep)}"]
    if paths:
        options += ["--full-diff", *(["--full-history"] if every else [])]
    ends = [tip] if beyond is None else [tip, f"^{beyond}"]
    said = launcher.run("log", "-z", *_PLAINLY, *options, _FORMAT, "--end-of-options", *ends, "--", *paths)
    return tuple(_revisions(said))


def changes(launcher: Launcher, before: str | None, after: str | None) -> Changes:
    """The paths in which two revisions differ, with both blobs; None stands for a store with no file."""
    said = launcher.run(
        "diff-tree",
        "-r",
        "-z",
        *_PLAINLY,
        "--end-of-options",
        before or EMPTY_TREE,
        after or EMPTY_TREE,
        "--",
    )
    words = iter(said.decode("utf-8", "surrogateescape").split("\0"))
    found: Changes = {}
    for head in words:
        if head:
            _, _, was, now, _ = head.split(" ")
            found[next(words)] = (was if was.strip("0") else None, now if now.strip("0") else None)
    return found


def blobs(launcher: Launcher, revision: str) -> dict[str, str]:
    """Every file of a revision: its path and its blob."""
    said = launcher.run("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", revision)
    found = {}
    for line in said.decode("utf-8", "surrogateescape").split("\0"):
        if line:
            head, _, path = line.partition("\t")
            _, kind, oid = head.split(" ")
            if kind == "blob":
                found[path] = oid
    return found


def blamed(launcher: Launcher, path: str, revision: str) -> tuple[tuple[int, str], ...]:
    """For each line of `path` at `revision`, counted from 1, the id of the commit its words come from."""
    said = launcher.run("blame", "--porcelain", "--no-textconv", revision, "--", path)
    heads = (_BLAME_HEAD.fullmatch(line) for line in said.decode("utf-8", "replace").split("\n"))
    return tuple(sorted((int(head[2]), head[1]) for head in heads if head))


class Calendar:
    """When each revision of one line of history stood, by the order of the graph and not by the clock alone.

    A commit whose clock was wrong counts with the one before it, so that nothing recorded is hidden.
    """

    def __init__(self, launcher: Launcher, tip: str) -> None:
        self.tip = tip
        said = launcher.run("rev-list", "--first-parent", "--timestamp", "--end-of-options", tip, "--")
        lines = [line.split() for line in said.decode().splitlines()]
        self._ids = [oid for _, oid in reversed(lines)]
        self._moments = _steadied([int(moment) for moment, _ in reversed(lines)])

    def at(self, moment: datetime) -> str | None:
        """The revision that stood at `moment`; None before the first."""
        n = bisect_right(self._moments, int(moment.timestamp()))
        return self._ids[n - 1] if n else None


def _steadied(moments: Sequence[int]) -> list[int]:
    """The moments with the fewest of them corrected so that none runs backwards."""
    ends: list[int] = []
    places: list[int] = []
    for moment in moments:
        place = bisect_right(ends, moment)
        ends[place:] = [moment] if place == len(ends) else [moment, *ends[place + 1 :]]
        places.append(place)
    wanted, kept = len(ends) - 1, set()
    for n in range(len(moments) - 1, -1, -1):
        if places[n] == wanted and wanted >= 0:
            kept.add(n)
            wanted -= 1
    steady, last = [], min((moments[n] for n in kept), default=0)
    for n, moment in enumerate(moments):
        last = moment if n in kept else last
        steady.append(last)
    return steady


def _revisions(said: bytes) -> Iterable[Revision]:
    words = said.decode("utf-8", "replace").split("\0")
    at = 0
    while at + 5 < len(words):
        head, at = words[at : at + 6], at + 7
        touched: dict[str, bool] = {}
        while at < len(words) and words[at].lstrip("\n").startswith(":"):
            touched[intern(words[at + 1])] = words[at].endswith(" A")
            at += 2
        yield _revision(head, touched)


def _revision(head: Sequence[str], touched: Mapping[str, bool]) -> Revision:
    """The revision of a head and its paths; each path says whether it was not there before."""
    oid, parents, author, email, when, message = head
    return Revision(
        oid.strip("\n"),
        tuple(parents.split()),
        intern(one_line(author)),
        intern(one_line(email)),
        moment(when),
        *parse(message),
        tuple(touched),
        tuple(path for path, new in touched.items() if new and " " not in parents),
    )


def moment(raw: str) -> datetime:
    """The aware moment of git's `1795363024 +0100`; the beginning of time where it makes no sense."""
    try:
        seconds, _, zone = raw.partition(" ")
        minutes = int(zone[1:3]) * 60 + int(zone[3:5])
        offset = timedelta(minutes=-minutes if zone.startswith("-") else minutes)
        return datetime.fromtimestamp(int(seconds), timezone(offset))
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
