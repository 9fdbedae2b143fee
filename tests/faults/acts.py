"""The roads by which something comes to be recorded, each made ready and then done once, whatever befalls it.

Run as `python -m tests.faults.acts ROOT ACT` it does the act once, all it needs being loaded before, and says
in `ROOT.told` what came of it. Nothing but the act itself writes, syncs, renames, links or unlinks.
"""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import git.cmd  # noqa: F401  loaded before the act
import platformdirs

from senco_tui.casework.change import OutcomeAmended, ReviewHeld
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Review
from senco_tui.casework.sign_off import SignOff
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand, redo, undo
from senco_tui.desk.signing import sign_off
from tests.faults.saver import _person, subprocess

CASE = "P24-017"
PATH = f"pupils/P24/{CASE}/plan.md"
WHEN = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)
LATER = WHEN + timedelta(minutes=5)
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
HELD = ReviewHeld(CASE, "reviews/2026-11-14", Review(date(2026, 11, 14)), next_review=date(2027, 3, 19))
SAT = SignOff(WHEN.date(), by="ps", minutes=50, lanes={"act": 3})
Outcomes = tuple[Recorded | Refused, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """What must be so before, and what is done then."""

    ready: Callable[[Store], object]
    do: Callable[[Store], Outcomes]


def write_by_hand(store: Store) -> None:
    """Change one target in an editor."""
    path = store.root / PATH
    path.write_text(path.read_text().replace("3 of 5", "4 of 5"))


def naively(store: Store) -> Outcomes:
    """The obvious way: write over the file, `git add`, `git commit`; that it is done is taken for granted."""
    path = store.root / PATH
    text = re.sub("line 3", "line 5", path.read_text())
    with open(path, "w") as file:
        file.write(text)
    for argv in (["git", "add", PATH], ["git", "commit", "-qm", "save"]):
        subprocess.run(argv, cwd=store.root, env=_person("priya"), capture_output=True, check=True)
    return (Recorded("", "save", (PATH,)),)


ACTS: dict[str, Act] = {
    "form": Act(lambda store: None, lambda store: (record(store, AMENDED, when=WHEN),)),
    "review": Act(lambda store: None, lambda store: (record(store, HELD, when=WHEN),)),
    "hand edit": Act(write_by_hand, lambda store: record_by_hand(store, None, when=WHEN)),
    "undo": Act(
        lambda store: record(store, AMENDED, when=WHEN), lambda store: (undo(store, None, when=LATER),)
    ),
    "redo": Act(
        lambda store: (record(store, AMENDED, when=WHEN), undo(store, None, when=WHEN)),
        lambda store: (redo(store, when=LATER),),
    ),
    "sign-off": Act(lambda store: None, lambda store: (sign_off(store, SAT, when=WHEN),)),
    "naive": Act(lambda store: None, naively),
}


def main() -> None:
    """Do one act in one store and say what came of it."""
    root, name = Path(sys.argv[1]), sys.argv[2]
    assert platformdirs.user_config_path("senco")
    with open_store(root, account="priya") as store:
        outcomes = ACTS[name].do(store)
    told = [f"recorded {one.revision}" if isinstance(one, Recorded) else one.sentence for one in outcomes]
    handle = os.open(root.with_name(f"{root.name}.told"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(handle, "\n".join(told).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
