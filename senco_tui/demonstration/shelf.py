"""The moved files read: each case's documents as values with their words, and the setting's own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import kind_of
from senco_tui.casework.pupil import Pupil
from senco_tui.document.read import read

_INSIDE = re.compile(r"pupils/P\d\d/(P\d\d-\d{3,})/(.+)\.(?:md|yaml)")

Words = tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One document as it lies there today: its name, where, what it means, its words, its text."""

    document: str
    path: str
    value: Any
    words: Words
    text: str


@dataclass(frozen=True, slots=True)
class Folder:
    """One case's documents by name. `origin` is its reference on the anchor day, which chance goes by."""

    case: str
    origin: str
    papers: dict[str, Paper] = field(default_factory=dict)

    @property
    def year(self) -> str | None:
        """The pupil's year group today."""
        pupil: Pupil = self.papers["casefile"].value
        return pupil.year

    def value(self, document: str) -> Any:
        """What a document means, None where there is none of that name."""
        paper = self.papers.get(document)
        return paper.value if paper else None

    def among(self, kind: str) -> list[Paper]:
        """The papers of one kind (`reviews`), oldest first."""
        return [self.papers[name] for name in sorted(self.papers) if name.startswith(f"{kind}/")]


@dataclass(frozen=True, slots=True)
class Shelf:
    """All folders by reference, the setting's papers by name, and the files nobody reads, by path."""

    folders: dict[str, Folder]
    papers: dict[str, Paper]
    others: dict[str, str]


def shelf(files: Mapping[str, str], origin: Mapping[str, str]) -> Shelf:
    """Read every file of the store.

    Raises:
        ValueError: a file of the demonstration cannot be understood, which its own tests rule out.
    """
    found = Shelf({}, {}, {})
    for path, text in files.items():
        inside = _INSIDE.fullmatch(path)
        case = inside[1] if inside else None
        document = inside[2] if inside else path.rpartition(".")[0]
        if kind_of(document, of_case=case is not None) is None:
            found.others[path] = text
            continue
        paper = _paper(document, path, text, case)
        if case is None:
            found.papers[document] = paper
        else:
            folder = found.folders.setdefault(case, Folder(case, origin.get(case, case)))
            folder.papers[document] = paper
    return found


def _paper(document: str, path: str, text: str, case: str | None) -> Paper:
    reading = read(document, text, path=path, case=case)
    if reading.value is None:
        raise ValueError(str(reading.problems[0]))
    return Paper(document, path, reading.value, reading.words, text)
