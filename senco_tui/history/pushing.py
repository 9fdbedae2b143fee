"""Sends what was recorded here to a hub: only onto what the hub was seen to hold, never over it."""

from collections.abc import Mapping
from pathlib import Path

from senco_tui.history.fetching import TAGS
from senco_tui.history.gate import one_line
from senco_tui.history.reaching import Watch, far_end, outward, reached
from senco_tui.history.trouble import HeadMoved, HistoryTrouble, Unreached

_MOVED = (
    "stale info",
    "non-fast forward",
    "fetch first",
    "failed to update ref",
    "failed to lock",
    "cannot lock ref",
    "reference already exists",
    "needs force",
)


def sent(
    root: Path,
    config: Path | None,
    hub: str,
    branch: str,
    commit: str,
    expected: str | None,
    tags: Mapping[str, str],
    watch: Watch,
) -> tuple[str, ...]:
    """Move the hub's branch from `expected` (None: nothing yet) to `commit`, and give it the tags it lacks.

    Returns the tags that did not get there. Raises HeadMoved where the hub moved meanwhile; Unreached,
    Stopped, or HistoryTrouble where it refuses.
    """
    refs = {branch: (commit, expected or "")} if commit != expected else {}
    refs |= {TAGS + name: (oid, "") for name, oid in tags.items()}
    leases = [f"--force-with-lease={ref}:{old}" for ref, (_, old) in refs.items()]
    pushed = [f"{new}:{ref}" for ref, (new, _) in refs.items()]
    launcher = outward(root, config, watch)
    try:
        said = reached(
            launcher, watch, "send-pack", "--helper-status", "--progress", *leases,
            *far_end("receive-pack", hub), hub, *pushed,
        )  # fmt: skip
    except Unreached as trouble:
        if not trouble.said:
            raise
        said = trouble.said
    answers = _answers(said.decode("utf-8", "replace"))
    why = answers.get(branch, "") if branch in refs else "ok"
    if why != "ok":
        if any(sign in why for sign in _MOVED):
            raise HeadMoved("the hub moved meanwhile")
        raise HistoryTrouble(f"the hub did not take it: {why or 'it gave no reason'}")
    return tuple(name for name in tags if answers.get(TAGS + name) != "ok")


def _answers(said: str) -> dict[str, str]:
    """For each ref what the hub answered: `ok`, or why not."""
    found = {}
    for line in said.splitlines():
        kind, _, rest = line.partition(" ")
        ref, _, reason = rest.partition(" ")
        if kind in ("ok", "error"):
            found[ref] = "ok" if kind == "ok" else one_line(reason)[:200]
    return found
