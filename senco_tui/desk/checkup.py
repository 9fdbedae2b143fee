"""Looks a store over: rights, locks, space, who signs, remotes, and what is not yet recorded."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.desk.finding import Finding
from senco_tui.desk.mending import closed_to_group, open_to_others
from senco_tui.desk.recalling import hand_edits
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.desk.soundness import FIX, edit_settings, look_at_soundness
from senco_tui.history import hub as hubs
from senco_tui.history import standing
from senco_tui.history.allowed import odd_setting
from senco_tui.index.leaves import damaged

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

ENOUGH = 200 * 1024 * 1024
"""Bytes. With less than that left a save may fail."""

_COMMAND = re.compile("`([^`]+)`")
"""What a sentence says to type; where it names two, the last is the one that goes back to how it was."""


def look_at_store(store: "Store", now: datetime) -> Iterator[Finding]:
    """Look at everything that belongs to the store; nothing is changed.

    While settings stand there that nobody vouches for, no git command is advised: git would obey them.
    """
    safe = odd_setting(store.root / ".git") is None
    for one in _looked_at(store, now):
        git = one.mend is not None and one.mend.startswith("git ")
        yield one if safe or not git else replace(one, mend=edit_settings(store.root))


def _looked_at(store: "Store", now: datetime) -> Iterator[Finding]:
    yield Finding("store", True, str(store.root))
    yield _writable(store)
    yield _rights(store)
    yield from look_at_soundness(store)
    yield _locks(store)
    yield _space(store.root)
    yield _order_of_days(store, now)
    yield _signer(store)
    yield _remotes(store)
    yield _hand_edits(store)
    yield _index(store)
    yield from (Finding("recovery", True, notice) for notice in store.notices)


def _writable(store: "Store") -> Finding:
    why = store.read_only
    if why is None:
        return Finding("writing", True, "changes can be recorded")
    named = _COMMAND.findall(why)
    look = edit_settings(store.root) if ".git/config" in why else f"ls -ld {store.root}"
    return Finding("writing", False, why, named[-1] if named else look)


def _rights(store: "Store") -> Finding:
    found = open_to_others(store.root)
    if found:
        told = f"{len(found)} files or folders are open to every account here, {found[0]} for one"
        return Finding("rights", False, told, FIX, safe=True)
    found = closed_to_group(store.root)
    if found:
        told = f"{len(found)} files or folders are closed to the group that shares them, {found[0]} for one"
        return Finding("rights", False, told, FIX, safe=True)
    return Finding("rights", True, "closed to everyone but you and your group")


def _locks(store: "Store") -> Finding:
    if store.repository.needs_recovery():
        return Finding("locks", False, "git's locks lie about from something cut off", FIX, safe=True)
    return Finding("locks", True, "none left lying about")


def _space(root: Path) -> Finding:
    free = shutil.disk_usage(root).free
    told = f"{free // (1024 * 1024)} MB free"
    return Finding("space", free >= ENOUGH, told, None if free >= ENOUGH else "df -h")


def _order_of_days(store: "Store", now: datetime) -> Finding:
    last = next(iter(store.repository.log((), limit=1)), None)
    if last is None:
        return Finding("order", True, "nothing recorded yet")
    told = f"last recorded {last.when:%a} {last.when.day} {last.when:%b %Y}"
    if last.when > now:
        return Finding(
            "order", False, f"{told}, which is still to come: this clock or another is wrong", "date"
        )
    return Finding("order", True, told)


def _signer(store: "Store") -> Finding:
    if store.colleague:
        return Finding("who signs", True, f"{store.name} <{store.email}>")
    told = f"the account {store.account} is nobody's in setting/staff.yaml, so it signs as itself"
    return Finding("who signs", False, told, "senco edit setting/staff")


def _remotes(store: "Store") -> Finding:
    try:
        text = (store.root / ".git" / "config").read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    names = re.findall(r'^\s*\[remote "([^"]+)"\]', text, re.MULTILINE)
    if hubs.refused(store.root / ".git"):
        return Finding("remotes", False, "the hub was refused: its history was rewritten", "senco sync")
    if not names:
        return Finding("remotes", True, "none: this is the only copy git knows of")
    branch, head = standing.branch(store.root / ".git"), store.repository.head()
    met = hubs.met(store.root / ".git", branch) if branch else None
    if met is None or head is None:
        return Finding("remotes", True, f"{', '.join(names)}; nothing exchanged yet")
    unsent = store.repository.count(met, head)
    told = f"{', '.join(names)}; {unsent} not sent yet" if unsent else f"{', '.join(names)}; all is sent"
    return Finding("remotes", True, told)


def _hand_edits(store: "Store") -> Finding:
    if store.repository.head() is None:
        return Finding("by hand", True, "not looked at while the branch names no commit")
    found = hand_edits(store)
    if not found:
        return Finding("by hand", True, "all that is written is recorded")
    told = f"{len(found)} changed by hand and not recorded, {found[0]} for one"
    return Finding("by hand", False, told, "senco record --why '…'")


def _index(store: "Store") -> Finding:
    place = store.root / ".git" / INDEX_FILE
    if damaged(place):
        return Finding(
            "index", False, "it is damaged; it holds nothing that is not in the files", FIX, safe=True
        )
    size = place.stat().st_size // 1024 if place.is_file() else 0
    return Finding("index", True, f"{size} KB, made again whenever it is missing")
