"""Two clones that took one reference for two children: nobody's file is lost and no two are mixed."""

from datetime import date
from pathlib import Path

from senco_tui.casework.case_begun import CaseBegun
from senco_tui.casework.pupil import Pupil
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Recorded
from senco_tui.desk.recording import record
from tests.desk.hubs import Two, synced
from tests.desk.stores import NOW, git, is_clean, text

DAY = date(2026, 11, 16)


def begin(store: Store, name: str, born: date | None = None) -> None:
    done = record(store, CaseBegun("P26-001", Pupil(name, born=born), DAY), when=NOW)
    assert isinstance(done, Recorded) and done.sentence.startswith("P26-001 casefile")


def test_ours_goes_to_the_next_reference_with_all_that_names_it(tmp_path: Path) -> None:
    two = Two(tmp_path)
    begin(two.priya, "Ida Quill")
    begin(two.jo, "Bo Fenn")
    provision = "provision/talk-boost.yaml"
    (two.jo.root / "provision").mkdir(exist_ok=True)
    (two.jo.root / provision).write_text("name: Talk Boost\npupils:\n  - P26-001\n")
    note = "pupils/P26/P26-001/notes/2026-11-16-1.md"
    (two.jo.root / note).parent.mkdir()
    (two.jo.root / note).write_text("---\nhappened: 2026-11-16\n---\n\nHums.\n")
    from senco_tui.desk.recording import record_by_hand

    record_by_hand(two.jo, None, why="", when=NOW)
    synced(two.priya)
    told = synced(two.jo)
    assert any("P26-001 was begun twice: yours is P26-002 now" in one for one in told.notices)
    assert "Ida Quill" in text(two.jo, "pupils/P26/P26-001/casefile.md")
    assert "Bo Fenn" in text(two.jo, "pupils/P26/P26-002/casefile.md")
    assert "Hums." in text(two.jo, note.replace("P26-001", "P26-002"))
    assert not (two.jo.root / note).exists()
    assert "P26-002" in text(two.jo, provision) and "P26-001" not in text(two.jo, provision)
    assert is_clean(two.jo)
    synced(two.priya)
    assert "Bo Fenn" in text(two.priya, "pupils/P26/P26-002/casefile.md")
    assert git(two.priya, "rev-parse", "HEAD") == git(two.jo, "rev-parse", "HEAD")
    two.close()


def test_one_child_begun_by_both_is_put_together(tmp_path: Path) -> None:
    two = Two(tmp_path)
    begin(two.priya, "Ida Quill")
    begin(two.jo, "Ida Quill", date(2018, 3, 4))
    synced(two.priya)
    synced(two.jo)
    assert "born: 2018-03-04" in text(two.jo, "pupils/P26/P26-001/casefile.md")
    assert not (two.jo.root / "pupils/P26/P26-002").exists()
    two.close()
