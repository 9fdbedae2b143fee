"""New documents: the template they begin from, the name they are filed under, the reference that is free."""

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import kind_of
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.shipped import templates
from senco_tui.document.blank import blank
from senco_tui.document.fields import fields_of
from senco_tui.document.read import decode, read

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

VARIANTS = {"concern": "casefile", "observation": "note", "pupil-voice": "note"}
"""Templates that begin a document of another kind."""

_FOLDERS = {
    "review": "reviews",
    "contact": "contacts",
    "note": "notes",
    "request": "requests",
    "annual-review": "annual-reviews",
}
_ALWAYS_NUMBERED = ("contact", "note")


def new_text(store: "Store", wanted: str, document: str, case: str | None, today: date) -> str:
    """The text of a new document as its template, or the setting's own version of it, begins it.

    `wanted` is a kind of document or one of the variants. Raises CannotWrite.
    """
    kind = VARIANTS.get(wanted, wanted)
    ending = path_of(document, case).rpartition(".")[2]
    own = _template(store, f"{wanted}.{ending}") or _template(store, f"{kind}.{ending}")
    by = store.colleague.id if store.colleague else ""
    return blank(document, own, today, case=case, by=by)


def begun(
    store: "Store", case: str | None, document: str, today: date, variant: str = ""
) -> tuple[Any, tuple[Section, ...]]:
    """What a document that is not there begins with: its template's value and headings, or a variant's.

    Entries that only show how one is written (they have words of their own) are left out.
    """
    kind = kind_of(document, of_case=case is not None)
    if kind is None:
        raise ValueError(f"“{document}” is no document")
    text = new_text(store, variant or kind.name, document, case, today)
    found = read(document, text, path=document, case=case)
    value: Any = found.value
    shown = {
        f.name: tuple(e for e in getattr(value, f.name) if not hasattr(e, "text"))
        for f in fields_of(kind.value).values()
        if f.nested and f.many
    }
    return replace(value, **shown), found.words


def new_name(store: "Store", wanted: str, case: str, day: date, about: str = "") -> str:
    """The name a new document of a case will be filed under; nothing has that name yet, save the plain ones.

    Args:
        wanted: A kind of document or one of the variants.
        day: The day it is about.
        about: Of whom something is asked, for a request: `salt`.
    """
    kind = VARIANTS.get(wanted, wanted)
    if kind not in _FOLDERS:
        return kind
    stem = f"{_FOLDERS[kind]}/{day.isoformat()}"
    if kind == "request":
        stem += f"-{about}"
    tries = (f"{stem}-{n}" for n in range(1, 1000)) if kind in _ALWAYS_NUMBERED else _from(stem)
    return next(name for name in tries if store.cabinet.stamp(path_of(name, case)) is None)


def new_reference(store: "Store", day: date) -> str:
    """The next reference of the academic year of `day`; one that was ever used is never used again."""
    year = day.year if day.month >= 9 else day.year - 1
    prefix = f"P{year % 100:02d}-"
    pattern = re.compile(rf"pupils/{prefix[:3]}/{prefix}(\d+)/")
    used = [int(one.removeprefix(prefix)) for one in store.cabinet.cases() if one.startswith(prefix)]
    for revision in store.repository.log((f"pupils/{prefix[:3]}",), every=True):
        used += [int(found[1]) for path in revision.paths if (found := pattern.match(path))]
    return f"{prefix}{max(used, default=0) + 1:03d}"


def letter_text(store: "Store", name: str) -> str | None:
    """The template of a letter: the setting's own, else the shipped one; None where there is neither."""
    return _template(store, f"letters/{name}.md")


def _from(stem: str) -> "list[str]":
    return [stem, *(f"{stem}-{n}" for n in range(2, 1000))]


def _template(store: "Store", name: str) -> str | None:
    """The setting's own version of a template, else the shipped one; None where there is neither."""
    found = store.cabinet.read(f"templates/{name}")
    data = found[0] if found else templates(_kind_of(store)).get(name)
    return decode(data, path=f"templates/{name}")[0] if data is not None else None


def _kind_of(store: "Store") -> SettingKind | None:
    """What kind of setting the store says it is; None where its own file cannot be read."""
    found = store.cabinet.read("senco.yaml")
    text = decode(found[0], path="senco.yaml")[0] if found else None
    value: Any = read("senco", text, path="senco.yaml", case=None).value if text is not None else None
    return value.kind if value is not None else None
