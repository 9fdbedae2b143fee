"""However recording fails, a sentence comes back and not an exception."""

from collections.abc import Callable
from pathlib import Path

import pytest

from senco_tui.cabinet import CabinetTrouble, Moved
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Outcomes, Recorded, Refusal, Refused, under_lock
from senco_tui.history.trouble import Busy, GitFailed, HeadMoved
from tests.desk.stores import make_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def failing(trouble: Exception) -> Callable[[], Outcomes]:
    def act() -> Outcomes:
        raise trouble

    return act


@pytest.mark.parametrize(
    ("trouble", "kind", "words"),
    [
        (Busy("Jo Bell is saving"), "busy", "Jo Bell is saving: nothing was recorded."),
        (Moved("senco.yaml", None), "moved", "senco.yaml changed in the same moment"),
        (CabinetTrouble("a", "a: the disk is full"), "trouble", "Nothing was recorded: a: the disk is full."),
        (GitFailed("mktree", "fatal: no room"), "trouble", "git mktree failed: fatal: no room"),
        (HeadMoved("someone else recorded something"), "trouble", "someone else recorded something"),
        (OSError(5, "Input/output error"), "trouble", "Nothing was recorded: Input/output error."),
        (Refusal(Refused("No.", "invalid")), "invalid", "No."),
    ],
)
def test_every_trouble_is_a_refusal(store: Store, trouble: Exception, kind: str, words: str) -> None:
    (one,) = under_lock(store, failing(trouble))
    assert isinstance(one, Refused) and one.kind == kind and words in one.sentence


def test_the_lock_is_held_meanwhile_and_let_go(store: Store) -> None:
    def act() -> Outcomes:
        with pytest.raises(Busy, match="Priya Shah is saving"), store.repository.lock("Jo", seconds=0.02):
            pass
        return (Recorded("abc1234", "x", ()),)

    assert isinstance(under_lock(store, act)[0], Recorded)
    with store.repository.lock("Jo", seconds=0.0):
        pass


def test_a_read_only_store_is_not_even_locked(store: Store) -> None:
    (store.root / ".git/MERGE_HEAD").write_text("x")
    (one,) = under_lock(store, failing(AssertionError("it was tried")))
    assert isinstance(one, Refused) and one.kind == "read-only"
    assert not (store.root / ".git/senco.lock").exists()


@pytest.mark.parametrize(
    ("paths", "near"),
    [
        (("pupils/P24/P24-017/plan.md", "pupils/P24/P24-017/attention.yaml"), ("P24-017",)),
        (("pupils/P24/P24-017/plan.md", "pupils/P24/P24-018/plan.md"), ("P24-017", "P24-018")),
        (("pupils/P24/P24-017/plan.md", "provision/talk-boost-a.yaml"), None),
        ((), ()),
    ],
)
def test_what_was_recorded_says_near_whom(paths: tuple[str, ...], near: tuple[str, ...] | None) -> None:
    assert Recorded("3f2a9c1", "P24-017 plan: outcome added", paths).near == near
