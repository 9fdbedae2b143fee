"""Names given to revisions for good: put once, never moved."""

import re
from collections.abc import Mapping

from senco_tui.history.gate import one_line
from senco_tui.history.launcher import Launcher
from senco_tui.history.revision import Tag
from senco_tui.history.trouble import HeadMoved, HistoryTrouble
from senco_tui.history.walking import moment
from senco_tui.history.writing import moved

_NAME = re.compile(r"(?!.*(?:\.\.|//|\.lock(?:/|$)|\./|/\.))[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?")
_FORMAT = "--format=%(refname)%00%(objectname)%00%(*objectname)%00%(creatordate:raw)%00%(contents:subject)%00"


def is_tag_name(name: str) -> bool:
    """Say whether `name` may be a tag's, such as `triage/2026-W47`."""
    return _NAME.fullmatch(name) is not None


def tag_name(name: str) -> str:
    """The name itself. Raises HistoryTrouble for what may not be a tag's name."""
    if not is_tag_name(name):
        raise HistoryTrouble(f"“{one_line(name)}” is no name for a tag")
    return name


def put(launcher: Launcher, name: str, revision: str, message: str, signed: Mapping[str, str]) -> None:
    """Give `revision` the name. Raises HistoryTrouble for a name that is taken, or none."""
    by, address = signed["GIT_COMMITTER_NAME"], signed["GIT_COMMITTER_EMAIL"]
    tagger = f"tagger {by} <{address}> {signed['GIT_COMMITTER_DATE'].removeprefix('@')}"
    text = f"object {revision}\ntype commit\ntag {tag_name(name)}\n{tagger}\n\n{one_line(message)}\n"
    oid = launcher.run("mktag", data=text.encode()).decode().strip()
    try:
        moved(launcher, f"refs/tags/{name}", oid, None, f"tag: {name}", signed)
    except HeadMoved as trouble:
        raise HistoryTrouble(f"there is a tag {name} already") from trouble


def every(launcher: Launcher) -> tuple[Tag, ...]:
    """Every tag, by name."""
    said = launcher.run("for-each-ref", _FORMAT, "refs/tags/").decode("utf-8", "replace")
    words = said.split("\0")
    found = []
    for at in range(0, len(words) - 5, 5):
        ref, oid, peeled, day, subject = words[at : at + 5]
        name = ref.strip("\n").removeprefix("refs/tags/")
        found.append(Tag(name, peeled or oid, moment(day), one_line(subject)))
    return tuple(found)
