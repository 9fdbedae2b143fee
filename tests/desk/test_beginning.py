"""A new store begins with files that can be read, a person who can sign, templates and schemas."""

import pytest

from senco_tui.casework.documents import KINDS
from senco_tui.casework.setting import Staff, StoreFile
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.beginning import first_files
from senco_tui.document.read import read

FILES = first_files("Elm Lane: “Primary” #2", SettingKind.NURSERY, "jmarsh", "Jo Marsh")


@pytest.mark.parametrize(
    "document", ["senco", "setting/staff", "setting/calendar", "setting/agencies", "setting/duties"]
)
def test_every_file_can_be_read_without_a_problem(document: str) -> None:
    text = FILES[f"{document}.yaml"].decode()
    reading = read(document, text, path=f"{document}.yaml", case=None)
    assert reading.trusted
    assert reading.problems == ()


def test_it_knows_its_name_and_who_signs() -> None:
    store = read("senco", FILES["senco.yaml"].decode(), path="senco.yaml", case=None).value
    staff = read("setting/staff", FILES["setting/staff.yaml"].decode(), path="x", case=None).value
    assert isinstance(store, StoreFile)
    assert (store.name, store.kind, store.format) == ("Elm Lane: “Primary” #2", SettingKind.NURSERY, 1)
    assert isinstance(staff, Staff)
    assert [c.name for c in staff.staff] == ["Jo Marsh"]
    assert staff.by_account("jmarsh") is not None


def test_a_schema_of_every_kind_of_document_comes_with_it() -> None:
    names = {
        path.removeprefix("schemas/").removesuffix(".json") for path in FILES if path.startswith("schemas/")
    }
    assert names == {kind.name for kind in KINDS}


def test_the_templates_come_with_it() -> None:
    assert any(path.startswith("templates/") for path in FILES)


@pytest.mark.parametrize("document", ["setting/calendar", "setting/agencies"])
def test_what_the_comments_show_can_be_read_when_taken_up(document: str) -> None:
    lines = FILES[f"{document}.yaml"].decode().splitlines()
    shown = [line.removeprefix("# ") for line in lines if line.startswith(("# ", "#  ")) and ":" in line]
    kept = [line for line in shown if line.startswith((" ", "terms", "closures", "agencies"))]
    reading = read(document, "\n".join(kept) + "\n", path="x", case=None)
    assert reading.problems == ()
    assert reading.value is not None
