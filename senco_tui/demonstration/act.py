"""One act of the invented past, before it has an hour: who did what to which documents, and why."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.demonstration.shelf import Paper, Words
from senco_tui.document.write import write

Trailers = tuple[tuple[str, str], ...]
Reason = Callable[[str], str]


@dataclass(slots=True)
class Act:
    """One commit to be. `order` sorts the acts of one day; `signer` is an account; `whole` has no case."""

    day: date
    order: int
    signer: str
    case: str | None
    document: str
    change: str
    sentence: str
    files: dict[str, str]
    reason: str = ""
    trailers: Trailers = ()
    tags: tuple[str, ...] = ()

    @property
    def first_line(self) -> str:
        """The commit's first line: `P24-017 plan: outcome o2 reworded`."""
        where = f"{self.case} {self.document}" if self.case else self.document
        return f"{where}: {self.sentence}" if where else self.sentence


@dataclass(slots=True)
class Version:
    """A document as it stood from a day on; told by what differs where it brings no sentence."""

    day: date
    value: Any
    words: Words
    change: str
    signer: str
    reason: str = ""
    trailers: Trailers = ()
    order: int = 5
    tags: tuple[str, ...] = ()
    sentence: str | None = None


def acts(paper: Paper, case: str | None, versions: Iterable[Version]) -> Iterator[Act]:
    """One act for each version that differs from the one before; the last stands as the paper does today."""
    before: Version | None = None
    for version in versions:
        if before and before.value == version.value and before.words == version.words:
            continue
        sentence = version.sentence if version.sentence is not None else told(before, version)
        yield Act(
            version.day,
            version.order,
            version.signer,
            case,
            paper.document,
            version.change,
            sentence,
            {paper.path: text_of(paper, version, case)},
            version.reason,
            version.trailers,
            version.tags,
        )
        before = version


def told(before: Version | None, after: Version) -> str:
    """What differs between two versions, in the program's own sentence."""
    found = difference(before.value if before else None, after.value)
    if before is not None:
        found = (*found, *words_difference(before.words, after.words))
    return in_one_sentence(found)


def text_of(paper: Paper, version: Version, case: str | None) -> str:
    """A version's text: today's own, to the byte, where it stands as today."""
    if version.value == paper.value and version.words == paper.words:
        return paper.text
    return write(paper.document, version.value, version.words, case=case)
