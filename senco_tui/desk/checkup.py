"""Looks a store over: rights, locks, settings, space, who signs, remotes, and what is not yet recorded."""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.desk.finding import Finding
from senco_tui.desk.recalling import hand_edits
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.history.allowed import odd_setting

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

ENOUGH = 200 * 1024 * 1024
"""Bytes. With less than that left a save may fail."""

OTHERS = stat.S_IRWXO
"""Rights for people who are neither the owner nor of the group: nobody's, in a store."""


def look_at_store(store: "Store", now: datetime) -> Iterator[Finding]:
    """Look at everything that belongs to the store; nothing is changed."""
    yield Finding("store", True, str(store.root))
    yield _writable(store)
    yield _settings(store)
    yield _rights(store)
    yield _locks(store)
    yield _space(store.root)
    yield _order_of_days(store, now)
    yield _signer(store)
    yield _remotes(store)
    yield _hand_edits(store)
    yield _index(store)
    yield from (Finding("recovery", True, notice) for notice in store.notices)


def mend_store(store: "Store") -> tuple[str, ...]:
    """Mend what can be mended safely: rights of others, dead locks; sentences on what was done."""
    done = []
    open_to_others = _open_to_others(store.root)
    for path in open_to_others:
        path.chmod(stat.S_IMODE(path.lstat().st_mode) & ~OTHERS)
    if open_to_others:
        done.append(f"{len(open_to_others)} files and folders are closed to others now.")
    with store.repository.lock(store.name):
        aside = store.repository.set_locks_aside()
    if aside:
        done.append(f"Dead locks moved to .git/senco-stale: {', '.join(aside)}.")
    return tuple(done)


def _writable(store: "Store") -> Finding:
    why = store.read_only
    return Finding("writing", why is None, why or "changes can be recorded", "git status" if why else None)


def _settings(store: "Store") -> Finding:
    odd = odd_setting(store.root / ".git")
    if odd:
        return Finding(
            "git settings", False, f"{odd}; nothing of it has been run", "git config --local --edit"
        )
    return Finding("git settings", True, "only such as a store may have")


def _rights(store: "Store") -> Finding:
    found = _open_to_others(store.root)
    if not found:
        return Finding("rights", True, "closed to everyone but you and your group")
    told = f"{len(found)} files or folders are open to every account here, {found[0]} for one"
    return Finding("rights", False, told, "senco doctor --fix", safe=True)


def _open_to_others(root: Path) -> list[Path]:
    """What others may read or enter. A closed root keeps them out of all below it."""
    if not root.stat().st_mode & OTHERS:
        return []
    found = [root]
    for folder, _, names in os.walk(root):
        here = Path(folder)
        found += [p for p in (here, *(here / n for n in names)) if _is_open(p) and p != root]
    return found


def _is_open(path: Path) -> bool:
    mode = path.lstat().st_mode
    return not stat.S_ISLNK(mode) and bool(mode & OTHERS)


def _locks(store: "Store") -> Finding:
    if store.repository.needs_recovery():
        return Finding(
            "locks", False, "git's locks lie about from something cut off", "senco doctor --fix", safe=True
        )
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
    return Finding("remotes", True, ", ".join(names) if names else "none: this is the only copy git knows of")


def _hand_edits(store: "Store") -> Finding:
    found = hand_edits(store)
    if not found:
        return Finding("by hand", True, "all that is written is recorded")
    told = f"{len(found)} changed by hand and not recorded, {found[0]} for one"
    return Finding("by hand", False, told, "senco record --why '…'")


def _index(store: "Store") -> Finding:
    place = store.root / ".git" / INDEX_FILE
    size = place.stat().st_size // 1024 if place.is_file() else 0
    return Finding("index", True, f"{size} KB, made again whenever it is missing")
