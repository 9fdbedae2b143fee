"""Where a text lies, so that a problem found in it can say so; it knows no disk, only the name."""

from dataclasses import dataclass

from senco_tui.document.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a text came from: its path in the store, and the case and document where it has them."""

    path: str
    case: str | None = None
    document: str | None = None

    def error(
        self, line: int, column: int, sentence: str, key: str | None = None, nearest: str | None = None
    ) -> Problem:
        """A problem that stops the text from being understood; line and column count from 1."""
        return self._problem(Severity.ERROR, line, column, sentence, key, nearest)

    def warning(
        self, line: int, column: int, sentence: str, key: str | None = None, nearest: str | None = None
    ) -> Problem:
        """A problem in text that was understood but was probably not meant."""
        return self._problem(Severity.WARNING, line, column, sentence, key, nearest)

    def note(self, line: int, column: int, sentence: str, key: str | None = None) -> Problem:
        """Something understood and meant that is worth a second look."""
        return self._problem(Severity.NOTE, line, column, sentence, key, None)

    def _problem(
        self, severity: Severity, line: int, column: int, sentence: str, key: str | None, nearest: str | None
    ) -> Problem:
        return Problem(self.path, line, column, severity, sentence, self.case, self.document, key, nearest)
