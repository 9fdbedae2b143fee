"""Begins a store from a hub: fetched apart, looked at, laid out beside its place, and put there whole."""

import os
import re
import secrets
import shutil
from pathlib import Path

from senco_tui.desk.syncing import is_a_store, way_to
from senco_tui.desk.trouble import StoreTrouble
from senco_tui.history import hub as hubs
from senco_tui.history.fetching import Seen, incoming, seen
from senco_tui.history.founding import begun, laid_out
from senco_tui.history.launcher import Launcher
from senco_tui.history.reaching import Watch
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import HistoryTrouble
from senco_tui.history.verifying import Limits, verified

_TAKEN = "Name a folder that is empty, or not there yet."


def join(remote: str, folder: Path | None, watch: Watch, limits: Limits | None = None) -> Path:
    """Make a store at `folder` (by default one called like the hub, here) from a hub; its path.

    Raises StoreTrouble; there is then no folder that was not there before.
    """
    try:
        hub = way_to(remote)
    except HistoryTrouble as trouble:
        raise StoreTrouble(f"{trouble.sentence}.") from trouble
    place = (folder or Path(_name_of(hub))).absolute()
    if os.path.lexists(place) and (not place.is_dir() or any(place.iterdir())):
        raise StoreTrouble(f"{place} is not empty.", _TAKEN)
    beside = place.parent / f".{place.name}.senco-joining-{secrets.token_hex(4)}"
    try:
        beside.mkdir(mode=0o700, parents=True)
        _filled(beside, hub, watch, limits or Limits())
        os.rename(beside, place)
    except HistoryTrouble as trouble:
        raise StoreTrouble(f"Nothing was begun: {trouble.sentence}.") from trouble
    except OSError as trouble:
        raise StoreTrouble(f"{place} cannot be written: {trouble.strerror}.") from trouble
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return place


def _filled(root: Path, hub: str, watch: Watch, limits: Limits) -> None:
    from senco_tui.desk.opening import own_git_settings

    config = own_git_settings(Path(hub)) if hub.startswith("/") else None
    watch.report("asking the hub what it holds…")
    at_hub = _seen(root, config, hub, watch)
    assert at_hub.tip and at_hub.branch
    launcher = begun(root, config, at_hub.branch)
    watch.report("fetching…")
    with incoming(root, config, watch) as come:
        come.fetch(hub, at_hub.branch, tuple(at_hub.tags))
        watch.report("looking at what came…")
        verified(come, root / ".git", (at_hub.tip, *at_hub.tags.values()), limits)
        is_a_store(come, at_hub.tip)
        come.admit()
    hubs.keep_hub(root / ".git", hub, config)
    watch.report("laying out the files…")
    _laid(launcher, at_hub)


def _seen(root: Path, config: Path | None, hub: str, watch: Watch) -> Seen:
    at_hub = seen(root, config, hub, None, watch)
    if at_hub.tip is None or at_hub.branch is None:
        raise HistoryTrouble(
            "the hub is empty: `senco sync REMOTE` in a store that is there already fills it"
        )
    return at_hub


def _laid(launcher: Launcher, at_hub: Seen) -> None:
    git_folder, tip, branch = launcher.git_folder, at_hub.tip or "", at_hub.branch or ""
    signed = {"GIT_COMMITTER_NAME": "senco", "GIT_COMMITTER_EMAIL": "senco@senco.invalid"}
    launcher.run("update-ref", "-m", "joined", branch, tip, extra=signed)
    hubs.add_tags(git_folder, dict(at_hub.tags))
    hubs.note_met(git_folder, branch, tip)
    with Repository(launcher.root) as repository:
        files = repository.paths(tip)
        laid_out(launcher, ((path, repository.bytes_of(blob) or b"") for path, blob in files.items()))


def _name_of(hub: str) -> str:
    name = re.split(r"[/:]", hub.rstrip("/"))[-1].removesuffix(".git")
    return name if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name) else "senco"
