"""The whole office read for its wording: plans, EHC files, provision; nobody who has left."""

from pathlib import Path

from senco_tui.desk.linting import lint_office
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from tests.cli.office import found_office


def test_copies_and_vague_words_are_flagged_and_nothing_is_changed(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    plan = root / "pupils/P24/P24-001/plan.md"
    other = root / "pupils/P23/P23-004/plan.md"
    gone = root / "pupils/P21/P21-002"
    text = plan.read_text()
    other.write_text(text.replace("Reads a page aloud to an adult", "Reads regularly"))
    before = {p: p.read_bytes() for p in (plan, other)}
    with open_store(root, account="nobody") as store:
        found = lint_office(store, read_office(store))
    told = {(p.case, p.key) for p in found}
    assert ("P24-001", "outcomes.o2.text") in told and ("P23-004", "outcomes.o2.text") in told
    assert [p.case for p in found if "“regularly”" in p.sentence] == ["P23-004"]
    assert not gone.exists() or not [p for p in found if p.path.startswith("pupils/P21")]
    assert {p: p.read_bytes() for p in (plan, other)} == before


def test_a_profile_is_remarked_on_under_its_day_by_whoever_knows_the_date(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    profile = root / "pupils/P24/P24-001/profile.md"
    profile.write_text("---\nreviewed: 2026-06-15\n---\n\n# What matters to me\n\nbeing early\n")
    with open_store(root, account="nobody") as store:
        office = read_office(store)
        silent = lint_office(store, office)
        found = lint_office(store, office, of_profile=lambda read: f"last on {read.reviewed}")
    assert not [p for p in silent if p.document == "profile"]
    told = [(p.case, p.line, p.key, p.sentence) for p in found if p.document == "profile"]
    assert ("P24-001", 2, "reviewed", "last on 2026-06-15") in told
