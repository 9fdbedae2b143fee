"""Two lines of history that met twice: nothing is decided by which meeting is looked at first."""

from pathlib import Path

from senco_tui.desk.bringing import together
from senco_tui.desk.opening import Store
from tests.desk.stores import FOLDER, NOW, make_store

PLAN = f"{FOLDER}/plan.md"


def commit(store: Store, target: str, *parents: str) -> str:
    """A commit that sets the target, on top of the parents."""
    first, *also = parents
    data = (store.repository.blob(first, PLAN) or b"").decode()
    line = next(one for one in data.splitlines() if "target:" in one)
    after = data.replace(line, f"    target: {target}").encode()
    return store.repository.prepare({PLAN: after}, f"{target}\n", "x", "x@x", NOW, first, also)


def test_histories_that_crossed_are_asked_about_where_their_meetings_differ(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        head = store.repository.head() or ""
        a, b = commit(store, "one", head), commit(store, "two", head)
        mine, theirs = commit(store, "one", a, b), commit(store, "two", b, a)
        assert len(store.repository.forks(mine, theirs)) == 2
        for one, other in ((mine, theirs), (theirs, mine)):
            found = together(store, one, other, {})
            assert [place.place.name for place in found.open] == ["outcomes.o1"]


def test_who_wrote_the_other_words_is_named_and_the_document_in_words(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        head = store.repository.head() or ""
        (place,) = together(store, commit(store, "one", head), commit(store, "two", head), {}).open
        assert (place.named, place.who, place.key) == ("P24-017 plan", "x", (PLAN, "outcomes.o1.target"))


def test_what_only_they_changed_is_taken_and_counted_by_case(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        head = store.repository.head() or ""
        found = together(store, head, commit(store, "two", head), {})
        assert found.cases == ("P24-017",) and b"target: two" in (found.files[PLAN] or b"")
