"""Requests to open something: a case file, a history, a form, the problems, a document in the editor."""

from senco_tui.tui.messages.request import Request


class OpenCase(Request):
    """Open a pupil's case file, on a tab by name and at a document where they are given."""

    def __init__(self, reference: str, tab: str | None = None, document: str | None = None) -> None:
        super().__init__()
        self.reference = reference
        self.tab = tab
        self.document = document


class OpenHistory(Request):
    """Open the history: of everything, of a case, of one document, of one outcome in it; at a revision."""

    def __init__(
        self,
        case: str | None = None,
        document: str | None = None,
        outcome: str | None = None,
        at: str | None = None,
    ) -> None:
        super().__init__()
        self.case = case
        self.document = document
        self.outcome = outcome
        self.at = at


class EditDocument(Request):
    """Open a document's text in the person's own editor, at a line where one is given.

    `start` is what the editor is given instead of the text as it lies.
    """

    def __init__(self, case: str | None, document: str, line: int = 0, start: str | None = None) -> None:
        super().__init__()
        self.case = case
        self.document = document
        self.line = line
        self.start = start


class ShowProblems(Request):
    """Open the list of problems, on a case's own where one is given."""

    def __init__(self, case: str | None = None) -> None:
        super().__init__()
        self.case = case
