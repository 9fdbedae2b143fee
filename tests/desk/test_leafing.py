from pathlib import Path

from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from tests.cli.office import found_office


def test_a_character_that_was_replaced_is_told_of_once(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    note = root / "pupils/P24/P24-001/notes/2026-11-16-1.md"
    note.parent.mkdir(exist_ok=True)
    note.write_text("---\nhappened: 2026-11-16\n---\n\nRed \x1b[31m\nand lost \ufffd\n")
    with open_store(root, account="nobody") as store:
        told = [p for p in read_office(store).problems if p.path.endswith("2026-11-16-1.md")]
    assert [p.line for p in told] == [5]
