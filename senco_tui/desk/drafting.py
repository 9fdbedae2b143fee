"""What a filing makes of a file: its new text, checked before anything is written."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import path_of
from senco_tui.cabinet.prints import fingerprint
from senco_tui.casework.edit import Amended, Filing, Replaced, Written
from senco_tui.desk.meanwhile import untouched
from senco_tui.desk.outcome import Refusal, Refused
from senco_tui.desk.saving import Page
from senco_tui.document.amend import amend
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import decode, read
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.write import write

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

Basis = Mapping[str, str] | None


def page_of(store: "Store", head: str, case: str | None, filing: Filing, basis: Basis) -> Page:
    """The file as the filing means it. Raises Refusal: it moved, or would hold something wrong."""
    try:
        path = path_of(filing.document, case)
    except ValueError as trouble:
        raise Refusal(Refused(f"Nothing was recorded: {trouble}.", "invalid")) from trouble
    found = store.cabinet.read(path)
    before = found[0] if found else None
    sheet = _Sheet(store, case, filing.document, path, before)
    try:
        after = _text(sheet, filing, basis)
    except CannotWrite as refused:
        sentence = f"Nothing was recorded: {refused.sentence}"
        raise Refusal(Refused(sentence, "invalid", sheet.problems(), path)) from refused
    if after is not None:
        _sound(sheet, head, after)
    return Page(path, before, None if after is None else after.encode())


class _Sheet:
    """One document as it lies on disk, and how to speak of it."""

    def __init__(
        self, store: "Store", case: str | None, document: str, path: str, before: bytes | None
    ) -> None:
        self.store, self.case, self.document, self.path = store, case, document, path
        self.print = None if before is None else fingerprint(before)
        self.text = None if before is None else self.decoded(before)
        self.named = f"{case} {document}" if case else document

    def decoded(self, data: bytes | None) -> str | None:
        """The text of some bytes of this document; None where they are none."""
        return decode(data, path=self.path, case=self.case, document=self.document)[0] if data else None

    def errors(self, text: str) -> tuple[Problem, ...]:
        """What stands in the way of understanding a text as this document."""
        found = read(self.document, text, path=self.path, case=self.case).problems
        return tuple(p for p in found if p.severity is Severity.ERROR)

    def problems(self) -> tuple[Problem, ...]:
        """The errors of the document as it lies."""
        return self.errors(self.text) if self.text is not None else ()

    def moved(self, yours: str | None, base: str | None) -> Refusal:
        """The refusal that shows both texts, naming who changed the document meanwhile."""
        last = self.store.repository.log([self.path], limit=1)
        by_hand = not last or self.store.repository.blob_id(last[0].id, self.path) != self.print
        who = "by hand" if by_hand else f"by {last[0].author}"
        fate = "taken out" if self.print is None else "changed"
        sentence = f"{self.named} was {fate} meanwhile {who}: nothing was recorded yet."
        return Refusal(Refused(sentence, "moved", (), self.path, yours, self.text, base))


def _text(sheet: _Sheet, filing: Filing, basis: Basis) -> str | None:
    """The document's new text; None where it goes."""
    if isinstance(filing, Written):
        written = write(filing.document, filing.value, filing.words, case=sheet.case)
        if sheet.print is not None:
            raise sheet.moved(written, None)
        return written
    known = basis is not None and filing.document in basis
    base = basis[filing.document] if basis is not None and known else None
    moved = known and (base or None) != sheet.print
    if isinstance(filing, Replaced):
        text = filing.text
        if text and not text.endswith("\n"):
            text += "\n"
        if moved and text != sheet.text:
            raise sheet.moved(text, sheet.decoded(_recorded(sheet, base)))
        return text
    return _amended(sheet, filing, base if moved else None)


def _amended(sheet: _Sheet, filing: Amended, base: str | None) -> str:
    """The edits made to the text on disk; `base` is given where that is not the text they were meant for."""
    if base is not None:
        was = sheet.decoded(_recorded(sheet, base))
        if was is None or sheet.text is None:
            raise sheet.moved(None, was)
        if not untouched(sheet.document, sheet.case, was, sheet.text, filing.edits):
            raise sheet.moved(amend(sheet.document, was, filing.edits, case=sheet.case), was)
    if sheet.text is None:
        raise CannotWrite(f"There is no {sheet.document} of {sheet.case or 'this setting'} to change.")
    return amend(sheet.document, sheet.text, filing.edits, case=sheet.case)


def _recorded(sheet: _Sheet, base: str | None) -> bytes | None:
    return sheet.store.repository.bytes_of(base) if base else None


def _sound(sheet: _Sheet, head: str, text: str) -> None:
    """Read what will be written. Raises Refusal where it has errors that what is recorded has not."""
    recorded = sheet.decoded(sheet.store.repository.blob(head, sheet.path))
    known = {(p.key, p.sentence) for p in sheet.errors(recorded)} if recorded is not None else set()
    new = tuple(p for p in sheet.errors(text) if (p.key, p.sentence) not in known)
    if new:
        first = new[0]
        where = f"line {first.line}: " if first.line else ""
        sentence = f"{sheet.named} cannot be recorded like this: {where}{first.sentence}"
        raise Refusal(Refused(sentence, "invalid", new, sheet.path, yours=text, theirs=sheet.text))
