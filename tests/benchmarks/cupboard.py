"""Keeps the invented schools between runs, outside the repository, until what makes them changes."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from tests.benchmarks import schools
from tests.benchmarks.schools import SIZES, school

CUPBOARD = "SENCO_BENCH"
"""The variable that names another cupboard than the account's own cache."""


def cupboard() -> Path:
    """The folder the schools are kept in."""
    named, cache = os.environ.get(CUPBOARD), os.environ.get("XDG_CACHE_HOME")
    return Path(named) if named else Path(cache or Path.home() / ".cache") / "senco-benchmarks"


def kept(name: str, folder: Path) -> tuple[Path, bool]:
    """The school of that size in `folder`, and whether it was made only now; older editions of it go.

    Its copies share files with it, which git would take for touched if it went by the time a name was added.
    """
    edition = hashlib.sha256(Path(schools.__file__).read_bytes()).hexdigest()[:8]
    place = folder / f"{name}.{edition}"
    if place.is_dir():
        return place, False
    for old in folder.glob(f"{name}.*"):
        shutil.rmtree(old)
    half = folder / f"{name}.being-made"
    school(half, SIZES[name])
    subprocess.run(["git", "-C", str(half), "config", "core.trustctime", "false"], check=True)
    half.rename(place)
    return place, True


def copied(root: Path, to: Path) -> Path:
    """A copy to record in; what git and the cabinet replace and never write into is shared with the first."""
    shutil.copytree(root, to, symlinks=True, copy_function=_shared)
    return to


def _shared(source: str, to: str) -> None:
    """Share a file by a second name, unless it is one that is written to where it lies."""
    inside = source.partition("/.git/")[2]
    if inside and not inside.startswith("objects/"):
        shutil.copy2(source, to)
    else:
        os.link(source, to)
