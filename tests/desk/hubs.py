"""A hub and stores that meet at it, for the tests of exchange: real git, invented people, a fixed day."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from senco_tui.desk.joining import join
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.outcome import Refused
from senco_tui.desk.recording import record_by_hand
from senco_tui.desk.syncing import Synced, Undecided, sync
from senco_tui.history.reaching import Watch
from tests.desk.stores import FOLDER, NOW, git, make_store

PLAN = f"{FOLDER}/plan.md"


def make_hub(place: Path) -> Path:
    """An empty hub."""
    hub = place / "hub.git"
    hub.mkdir()
    git(hub, "init", "-q", "--bare", "--initial-branch=main", ".")
    return hub


@cache
def _met() -> "tempfile.TemporaryDirectory[str]":
    """A hub and two stores that have met at it, made once a process and copied ever after."""
    kept = tempfile.TemporaryDirectory(prefix="senco-met-")
    place = Path(kept.name)
    hub = make_hub(place)
    with make_store(place) as store:
        assert isinstance(sync(store, when=NOW, remote=str(hub)), Synced)
    join(str(hub), place / "jo", Watch())
    return kept


class Two:
    """Priya's store and Jo's, both met at one hub."""

    def __init__(self, place: Path) -> None:
        made = Path(_met().name)
        for name in ("hub.git", "store", "jo"):
            shutil.copytree(made / name, place / name, symlinks=True)
            settings = place / name / ".git" / "config"
            if settings.is_file():
                settings.write_text(settings.read_text().replace(str(made), str(place)))
        self.hub = place / "hub.git"
        self.priya = open_store(place / "store", account="priya")
        self.jo = open_store(place / "jo", account="jo")

    def close(self) -> None:
        """Let go of both."""
        self.priya.close()
        self.jo.close()


def synced(store: Store, **options: object) -> Synced:
    """Sync, which must succeed."""
    done = sync(store, when=NOW, **options)  # type: ignore[arg-type]
    assert isinstance(done, Synced), done
    return done


def undecided(store: Store) -> Undecided:
    """Sync, which must ask."""
    done = sync(store, when=NOW)
    assert isinstance(done, Undecided), done
    return done


def refused(store: Store, **options: object) -> Refused:
    """Sync, which must refuse."""
    done = sync(store, when=NOW, **options)  # type: ignore[arg-type]
    assert isinstance(done, Refused), done
    return done


def amend(store: Store, path: str, was: str, now: str) -> None:
    """Change a file by hand and record it."""
    file = store.root / path
    text = file.read_text()
    assert was in text
    file.write_text(text.replace(was, now))
    recorded(store)


def write(store: Store, path: str, text: str | bytes | None) -> None:
    """Put a file (None: take it away) by hand and record it."""
    file = store.root / path
    if text is None:
        file.unlink()
    else:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    recorded(store)


def recorded(store: Store) -> None:
    """Record what was changed by hand."""
    outcomes = record_by_hand(store, None, when=NOW)
    assert outcomes and all(hasattr(one, "revision") for one in outcomes), outcomes
