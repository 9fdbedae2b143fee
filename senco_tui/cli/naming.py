"""What a person types for a case or a document, and which one is meant."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from senco_tui.casework.documents import KINDS, kind_of
from senco_tui.casework.vocabulary import is_case
from senco_tui.cli.visit import wrong

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.desk.opening import Store

ENDINGS = (".md", ".yaml")


def case_named(store: "Store", typed: str) -> str:
    """The reference of the case meant, small letters allowed. Refuses one that is not there."""
    reference = typed.upper()
    known = store.cabinet.cases()
    if reference in known:
        return reference
    if is_case(reference):
        raise wrong(f"There is no case {typed} in this store.", reference, known)
    raise wrong(f"{typed} is no reference such as P24-017; senco list {typed} looks for names.")


def place_named(store: "Store", typed: str) -> tuple[str | None, str | None]:
    """A case, or a document of the setting itself such as `setting/staff`: one of the two is None."""
    document = _bare(typed)
    if not is_case(typed.upper()) and kind_of(document, of_case=False):
        return None, document
    return case_named(store, typed), None


def document_named(case: "CaseFile", typed: str) -> str:
    """The document of the case meant, with or without its ending. Refuses one that is not there."""
    document = _bare(typed)
    known = tuple(documents_of(case))
    if document in known:
        return document
    raise wrong(f"{case.reference} has no document {typed}.", document, known)


def document_once(store: "Store", reference: str | None, typed: str | None) -> str | None:
    """The document meant by `typed`, which may be filed no longer; None where nothing was typed."""
    if typed is None or (reference and kind_of(_bare(typed), of_case=True)):
        return typed and _bare(typed)
    from senco_tui.desk.reading import read_case

    return document_named(read_case(store, reference or "")[0], typed)


def kind_meant(typed: str) -> str:
    """The kind of document of a case meant by `typed`, such as `contact`. Refuses one nobody knows."""
    known = tuple(kind.name for kind in KINDS if kind.of_case)
    bare = _bare(typed).rstrip("s")
    for name in known:
        if name == _bare(typed) or name.rstrip("s") == bare:
            return name
    raise wrong(f"No document is called {typed}; there are {', '.join(known)}.", typed, known)


def setting_document_meant(typed: str) -> str | None:
    """The document of the setting itself that is meant, `setting/budget`; None where none is called so."""
    bare = _bare(typed)
    found = (k for k in KINDS if not k.of_case and bare in (k.name, k.pattern.pattern))
    return next((k.pattern.pattern for k in found if k.pattern.fullmatch(k.pattern.pattern)), None)


def documents_of(case: "CaseFile") -> Iterator[str]:
    """The names of a case's documents, the whole file first, then what gathers in it, oldest first."""
    first = (case.pupil, case.profile, case.plan, case.ehc)
    alone = (*first, case.arrangements, case.adjustments, case.risk, case.transition, case.attention)
    yield from (filed.name for filed in alone if filed)
    gathered: Iterable[str] = (
        filed.name
        for several in (case.reviews, case.annual_reviews, case.contacts, case.notes, case.requests)
        for filed in several
    )
    named = {filed.name for filed in alone if filed}
    for name in (*gathered, *case.broken):
        if name not in named:
            named.add(name)
            yield name


def _bare(typed: str) -> str:
    for ending in ENDINGS:
        typed = typed.removesuffix(ending)
    return typed
