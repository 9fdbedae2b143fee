"""What a filing would make of a file is worked out and checked before anything is written."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.casework.edit import Amended, Put, Replaced, Written
from senco_tui.casework.record import Note
from senco_tui.desk.drafting import page_of
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Refusal
from tests.desk.stores import CASE, FOLDER, PLAN, make_store, text

NOTE = Written("notes/2026-11-16-1", Note(date(2026, 11, 16)))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def head(store: Store) -> str:
    return store.repository.head() or ""


def test_nothing_is_written_yet(store: Store) -> None:
    page = page_of(store, head(store), CASE, Amended("plan", (Put(("cycle",), 2),)), None)
    assert page.before == PLAN.encode() and page.after == PLAN.replace("cycle: 1", "cycle: 2").encode()
    assert text(store, f"{FOLDER}/plan.md") == PLAN
    page = page_of(store, head(store), CASE, NOTE, None)
    assert page.before is None and page.after == b"---\nhappened: 2026-11-16\n---\n"


@pytest.mark.parametrize(
    ("filing", "kind", "words"),
    [
        (Amended("profile", (Put(("reviewed",), None),)), "invalid", "There is no profile of P24-017"),
        (Amended("plan", (Put(("outcomes", "o9", "text"), "x"),)), "invalid", "o9"),
        (Amended("plan", (Put(("colour",), "x"),)), "invalid", "no field “colour”"),
        (Written("plan", Note(date(2026, 1, 1))), "invalid", "not a document that can hold"),
        (Replaced("plan", "cycle: 1\n"), "invalid", "cannot be recorded like this: line 1"),
        (Replaced("plan", PLAN + "\ud800\n"), "invalid", "cannot be recorded like this"),
        (Replaced("nonsense", "x"), "invalid", "no document of a case file"),
    ],
)
def test_what_cannot_be(store: Store, filing: Amended | Written | Replaced, kind: str, words: str) -> None:
    with pytest.raises(Refusal) as no:
        page_of(store, head(store), CASE, filing, None)
    assert no.value.refused.kind == kind and words in no.value.refused.sentence


def test_a_file_of_that_name_is_never_written_over(store: Store) -> None:
    (store.root / FOLDER / "notes").mkdir()
    (store.root / FOLDER / "notes/2026-11-16-1.md").write_text("---\nhappened: 2026-11-16\n---\n\nHers.\n")
    with pytest.raises(Refusal) as no:
        page_of(store, head(store), CASE, NOTE, None)
    assert no.value.refused.kind == "moved" and "Hers." in (no.value.refused.theirs or "")


def test_errors_that_are_recorded_already_do_not_stop_a_mending(tmp_path: Path) -> None:
    wrong = PLAN.replace("cycle: 1", "cycle: one").replace("2027-02-13", "soon")
    store = make_store(tmp_path, {f"{FOLDER}/plan.md": wrong})
    better = wrong.replace("soon", "2027-02-13")
    page = page_of(store, head(store), CASE, Replaced("plan", better), None)
    assert page.after == better.encode()


def test_the_last_line_gets_its_end(store: Store) -> None:
    page = page_of(store, head(store), CASE, Replaced("plan", PLAN + "More."), None)
    assert page.after == f"{PLAN}More.\n".encode()
