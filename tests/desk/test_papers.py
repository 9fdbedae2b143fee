"""A file's name stays in history for ever, so it may name nobody."""

from pathlib import Path

import pytest

from senco_tui.desk.papers import names_someone
from tests.desk.stores import CASE, FOLDER, make_store

CASEFILE = """\
---
name: Ada Okafor
legal_name: Adaeze Okafor-Lindqvist
people:
  - name: Bo Grünwald
    relation: father
---
"""


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("documents/ep-report-2026.pdf", False),
        ("documents/salt advice.docx", False),
        ("documents/Ada.pdf", True),
        ("documents/2026-okafor_report.pdf", True),
        ("documents/ADAEZE.PDF", True),
        ("documents/lindqvist/letter.pdf", True),
        ("documents/letter of grünwald.pdf", True),
        ("documents/adaptations.pdf", False),
        ("documents/bo.pdf", False),
        ("documents/B801200005001.pdf", True),
    ],
)
def test_names_in_file_names(tmp_path: Path, name: str, named: bool) -> None:
    with make_store(tmp_path, {f"{FOLDER}/casefile.md": CASEFILE}) as store:
        assert names_someone(store, CASE, f"{FOLDER}/{name}") is named


def test_where_the_case_file_cannot_be_read_only_numbers_are_known(tmp_path: Path) -> None:
    with make_store(tmp_path, {f"{FOLDER}/casefile.md": "---\nname: [\n"}) as store:
        assert not names_someone(store, CASE, f"{FOLDER}/documents/Ada.pdf")
        assert names_someone(store, CASE, f"{FOLDER}/documents/b801200005001.pdf")
