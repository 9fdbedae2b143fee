"""A text typed in the person's own editor, asked again until it can be read, and recorded with its reason.

What cannot be recorded is never lost: it is kept as a draft, which the screens and `senco edit` offer again.
"""

import os
import sys
from typing import TYPE_CHECKING

import click

from senco_tui.cli.meanwhile import together
from senco_tui.cli.printing import say
from senco_tui.cli.visit import INVALID, Visit, leave

if TYPE_CHECKING:
    from senco_tui.desk.drafts import Drafts
    from senco_tui.desk.opening import Store
    from senco_tui.desk.recording import Recorded, Refused


TRIES = 3
"""Times what others save meanwhile is taken in before it is left to the person."""


class Penning:
    """One document being typed. `before` is the text it starts from, '' where it is new."""

    def __init__(
        self, visit: Visit, store: "Store", case: str | None, document: str, before: str, basis: str | None
    ) -> None:
        self._visit = visit
        self._store = store
        self._case = case
        self._document = document
        self._before = before
        self._basis = basis

    def recorded(self, start: str, why: str) -> "Recorded | Refused | None":
        """Let the person type from `start`, then record it; None where nothing was changed."""
        words = self._typed(self._offered(start))
        if words in (self._before, start):
            self._drafts().drop(self._name)
            return None
        self._keep(words)
        outcome = self._put(words, why or _asked_why())
        if getattr(outcome, "revision", None) or getattr(outcome, "kind", None) == "unchanged":
            self._drafts().drop(self._name)
        else:
            say(f"What you typed is kept as a draft: senco edit {self._spoken} offers it again.")
        return outcome

    def _put(self, words: str, why: str) -> "Recorded | Refused":
        """Record the words; where someone saved meanwhile, what they wrote elsewhere stands as well."""
        from senco_tui.desk.editing import rewritten
        from senco_tui.desk.reading import read_text
        from senco_tui.desk.recording import record

        before, basis = self._before, self._basis
        for _ in range(TRIES):
            change = rewritten(self._case, self._document, before, words)
            known = {self._document: basis or ""}
            outcome = record(self._store, change, basis=known, why=why, when=self._visit.now())
            if getattr(outcome, "kind", None) != "moved":
                break
            both = together(self._case, self._document, outcome)  # type: ignore[arg-type]
            now = read_text(self._store, self._case, self._document)
            if both is None or now is None:
                break
            words, (before, basis) = both, now
        return outcome

    def _keep(self, words: str) -> None:
        self._drafts().keep(self._name, words, self._visit.now(), self._basis or "")

    @property
    def _spoken(self) -> str:
        """The document as one names it to the verb."""
        return f"{self._case} {self._document}" if self._case else self._document

    @property
    def _name(self) -> str:
        """The draft's name, the same as the screens give it."""
        return f"{self._case or 'setting'} {self._document} text"

    def _drafts(self) -> "Drafts":
        from senco_tui.desk.drafts import Drafts, state_folder

        return Drafts(state_folder(), self._store.root)

    def _offered(self, start: str) -> str:
        """The text to begin with: the draft's, where there is one and it is wanted."""
        draft = self._drafts().find(self._name)
        if draft is None or draft.text in (start, self._before):
            return start
        kept = f"{draft.kept:%a} {draft.kept.day} {draft.kept:%b %H:%M}"
        if not _can_ask():
            say(f"A draft of {kept} is kept and left alone; senco edit in a terminal offers it.")
            return start
        if not click.confirm(f"Go on with the draft of {kept}?", default=True, err=True):
            return start
        self._basis = self._basis if draft.basis is None else draft.basis
        return draft.text

    def _typed(self, text: str) -> str:
        """The text as the person leaves it, once it can be read. The visit ends with 4 where it is not."""
        from senco_tui.desk.editing import edited, first_error

        line = 0
        while True:
            preferred = self._visit.settings.editor
            words = edited(text, self._file, os.environ, preferred=preferred, line=line)
            problem = first_error(self._case, self._document, words)
            if problem is None or words == self._before:
                return words
            self._keep(words)
            say(str(problem))
            if not (_can_ask() and click.confirm("Edit again?", default=True, err=True)):
                raise leave(INVALID, "Nothing was written; what you typed is kept as a draft.")
            text, line = words, problem.line

    @property
    def _file(self) -> str:
        from senco_tui.casework.documents import kind_of

        kind = kind_of(self._document, of_case=self._case is not None)
        name = f"{self._case or 'setting'}-{self._document}"
        return f"{name}{'.md' if kind is None or kind.prose else '.yaml'}"


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _asked_why() -> str:
    """The reason, where there is someone to ask; '' leaves it out."""
    if not _can_ask():
        return ""
    return str(
        click.prompt("Why? One line for the history", default="", show_default=False, err=True)
    ).strip()
