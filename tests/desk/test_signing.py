"""A sign-off is one commit and one tag; a second of the week has its own; a tag cut off is put on later."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from senco_tui.casework.sign_off import Settled, SignOff
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.signing import mended, sign_off
from senco_tui.desk.since import since_sign_off
from senco_tui.desk.undoing import redo, undo
from tests.desk.stores import CASE, NOW, git, is_clean, make_store, opened_by, text

HELD = SignOff(date(2026, 11, 16), "ps", 52, {"quiet": 1}, done=(Settled("quiet", CASE),))
LATER = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def signed(store: Store, when: datetime = NOW) -> Recorded:
    answer = sign_off(store, HELD, when=when)
    assert isinstance(answer, Recorded), answer
    return answer


def test_one_commit_one_tag_and_a_record_without_names(store: Store) -> None:
    signed(store)
    assert git(store, "rev-parse", "triage/2026-W47^{commit}") == git(store, "rev-parse", "HEAD")
    assert git(store, "show", "HEAD", "--format=%s", "--name-only").split("\n")[:3] == [
        "setting/triage/2026-W47: triage of Mon 16 Nov 2026 signed off: 1 done, 0 waiting, 0 slipped",
        "",
        "setting/triage/2026-W47.yaml",
    ]
    assert "Ada" not in text(store, "setting/triage/2026-W47.yaml")
    assert is_clean(store)
    assert since_sign_off(store).when == NOW


def test_a_second_one_in_the_week_has_a_name_of_its_own(store: Store) -> None:
    signed(store)
    signed(store, NOW + LATER)
    assert git(store, "tag").split() == ["triage/2026-W47", "triage/2026-W47-2"]
    assert since_sign_off(store).when == NOW + LATER


def test_an_undone_one_does_not_count_and_redone_it_does(store: Store) -> None:
    signed(store)
    signed(store, NOW + LATER)
    undo(store, None, when=NOW + 2 * LATER)
    assert since_sign_off(store).when == NOW
    assert (store.root / "setting/triage/2026-W47.yaml").exists()
    assert not (store.root / "setting/triage/2026-W47-2.yaml").exists()
    redo(store, when=NOW + 3 * LATER)
    assert since_sign_off(store).when == NOW + LATER
    undo(store, None, when=NOW + 4 * LATER)
    signed(store, NOW + 5 * LATER)
    assert git(store, "tag").split()[-1] == "triage/2026-W47-3"


def test_a_kill_before_the_tag_costs_nothing(store: Store) -> None:
    signed(store)
    git(store, "tag", "-d", "triage/2026-W47")
    since = since_sign_off(store)
    assert since.when == NOW and len(since.untagged) == 1
    assert mended(store, since) == ("triage/2026-W47",)
    assert git(store, "rev-parse", "triage/2026-W47^{commit}") == git(store, "rev-parse", "HEAD")
    again = since_sign_off(store)
    assert again.when == NOW and again.untagged == ()


def test_the_next_sign_off_adds_the_missing_tag_too(store: Store) -> None:
    first = signed(store)
    git(store, "tag", "-d", "triage/2026-W47")
    signed(store, NOW + LATER)
    assert git(store, "rev-parse", "triage/2026-W47^{commit}").startswith(first.revision)
    assert git(store, "tag").split() == ["triage/2026-W47", "triage/2026-W47-2"]


def test_a_store_that_may_not_be_written_refuses(store: Store) -> None:
    git(store, "checkout", "-q", "--detach")
    answer = sign_off(store, HELD, when=NOW)
    assert isinstance(answer, Refused) and answer.kind == "read-only"
    assert git(store, "tag") == ""


def test_ones_own_sign_off_counts_before_a_colleagues(store: Store) -> None:
    signed(store)
    jo = opened_by(store, "jo")
    signed(jo, NOW + LATER)
    assert since_sign_off(store).when == NOW
    assert since_sign_off(jo).when == NOW + LATER
    jo.close()
