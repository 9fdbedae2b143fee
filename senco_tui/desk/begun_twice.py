"""Two clones that began a case under one reference: theirs keeps it, and ours goes whole to the next.

Two children's files are never put together field by field. It is the one time a reference changes, and it
happens before anybody else has seen it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from senco_tui.cabinet.folders import folder_of, path_of, place_of
from senco_tui.casework.pupil import Pupil
from senco_tui.document.read import decode, read
from senco_tui.history.repository import Repository

Change = tuple[str | None, str | None]
Bytes = Callable[[str | None], bytes | None]


@dataclass(frozen=True, slots=True)
class BegunTwice:
    """Our case files that go to another reference, by the one they have."""

    renamed: Mapping[str, str]

    def told(self) -> Iterator[str]:
        """What must be said of it."""
        for was, now in self.renamed.items():
            yield (
                f"{was} was begun twice: yours is {now} now. "
                f"What you recorded before stands in the history of {was}."
            )

    def moved(self, path: str) -> str | None:
        """Where a path of a renamed case goes; None for any other."""
        for was, now in self.renamed.items():
            if path.startswith(f"{folder_of(was)}/"):
                return f"{folder_of(now)}/{path.removeprefix(f'{folder_of(was)}/')}"
        return None

    def reworded(self, data: bytes | None) -> bytes | None:
        """A file of ours with the references it will go by."""
        for was, now in self.renamed.items():
            data = data and re.sub(rb"\b%s\b" % was.encode(), now.encode(), data)
        return data


def begun_twice(
    repository: Repository,
    mine: Mapping[str, Change],
    theirs: Mapping[str, Change],
    tips: tuple[str, str],
    bytes_of: Bytes,
) -> BegunTwice:
    """Find the cases both sides began since they met, each for another child.

    Args:
        mine: What we changed since, by path, with the fingerprints before and after; `theirs` likewise.
        tips: Our revision and theirs.
        bytes_of: The bytes of a fingerprint.
    """
    renamed: dict[str, str] = {}
    for path in sorted(set(mine) & set(theirs)):
        case, document = place_of(path) or (None, "")
        if case is None or document != "casefile" or (mine[path][0], theirs[path][0]) != (None, None):
            continue
        ours, hers = (_pupil(bytes_of(side[path][1]), case) for side in (mine, theirs))
        if not _same_child(ours, hers):
            renamed[case] = _next_free(repository, case, tips, renamed.values())
    return BegunTwice(renamed)


def _pupil(data: bytes | None, case: str) -> Pupil | None:
    path = path_of("casefile", case)
    text = decode(data, path=path)[0] if data is not None else None
    value = read("casefile", text, path=path, case=case).value if text is not None else None
    return value if isinstance(value, Pupil) else None


def _same_child(one: Pupil | None, other: Pupil | None) -> bool:
    """Say whether two files may be of one child; those that cannot be read are not taken apart."""
    if one is None or other is None:
        return True
    named = [" ".join(p.name.casefold().split()) for p in (one, other)]
    return named[0] == named[1] and (one.born is None or other.born is None or one.born == other.born)


def _next_free(repository: Repository, case: str, tips: tuple[str, str], given: object) -> str:
    """The reference after the highest of that year on either side, now or ever."""
    year = case.partition("-")[0]
    pattern = re.compile(rf"pupils/{year}/{year}-(\d+)/")
    used = [int(str(one).partition("-")[2]) for one in given]  # type: ignore[attr-defined]
    for tip in tips:
        touched = (p for one in repository.log((f"pupils/{year}",), tip=tip, every=True) for p in one.paths)
        used += [int(found[1]) for path in touched if (found := pattern.match(path))]
    return f"{year}-{max(used) + 1:03d}"
