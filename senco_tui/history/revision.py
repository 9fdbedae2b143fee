"""One revision of the store, and one tag, as plain values."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """One commit: who, when (aware), the sentence, the reason, the trailers, and the paths it touched.

    `new` are those of its paths that were not there before; one that joins two histories tells of none.
    """

    id: str
    parents: tuple[str, ...]
    author: str
    email: str
    when: datetime
    sentence: str
    reason: str
    trailers: tuple[tuple[str, str], ...]
    paths: tuple[str, ...] = ()
    new: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """The first seven digits of its id, as people say it."""
        return self.id[:7]

    def trailer(self, key: str) -> str | None:
        """The first trailer of that key, or None."""
        return next((value for name, value in self.trailers if name == key), None)


@dataclass(frozen=True, slots=True)
class Tag:
    """A name given to a revision; `revision` is the commit's id, `message` the first line said with it."""

    name: str
    revision: str
    when: datetime
    message: str
