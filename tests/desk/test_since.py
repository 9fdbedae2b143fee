"""What came after the last sign-off is counted by pupil and by who recorded it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.since import Since, cases_of, since_sign_off
from tests.desk.stores import CASE, NOW, git, make_store, opened_by
from tests.tui.small_store import small_store

WHEN = datetime(2026, 11, 10, 9, tzinfo=UTC)


def test_without_a_sign_off_nothing_is_counted(tmp_path: Path) -> None:
    with open_store(small_store(tmp_path)) as store:
        since = since_sign_off(store)
    assert since.when is None and since.revisions == ()


def test_what_follows_the_newest_sign_off_is_counted_once_a_pupil(tmp_path: Path) -> None:
    with open_store(small_store(tmp_path)) as store:
        head = store.repository.head()
        assert head is not None
        for n, week in enumerate(("2026-W45", "2026-W46")):
            when = WHEN + timedelta(days=7 * n)
            store.repository.tag(f"triage/{week}", head, "signed off", store.name, store.email, when)
        for n, case in enumerate(("P24-001", "P24-002", "P24-001")):
            change = SectionReworded(case, "plan", "Views", f"words {n}")
            assert isinstance(record(store, change, when=WHEN + timedelta(days=8, minutes=n)), Recorded)
        since = since_sign_off(store)
    assert since.when == WHEN + timedelta(days=7)
    assert since.cases == ("P24-001", "P24-002")
    assert len(since.revisions) == 3 and not since.full
    assert since.unread(frozenset()) == ()


def test_a_colleagues_words_are_unread_until_seen(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    head = store.repository.head()
    assert head is not None
    store.repository.tag("triage/2026-W46", head, "signed off", store.name, store.email, NOW)
    jo = opened_by(store, "jo")
    record(jo, SectionReworded(CASE, "plan", "Strategies", "sits by the door"), when=NOW)
    jo.close()
    record(store, SectionReworded(CASE, "plan", "Strategies", "sits by the window"), when=NOW)
    since = since_sign_off(store)
    unread = since.unread(frozenset())
    assert [one.author for one in unread] == ["Jo Bell"] and cases_of(unread) == (CASE,)
    assert since.unread(frozenset({unread[0].id})) == ()
    store.close()


def test_what_came_in_later_from_another_clone_is_since_whenever_it_was_written(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    git(store, "checkout", "-q", "-b", "hers")
    git(store, "commit", "-q", "--allow-empty", "-m", f"{CASE} plan: reworded\n\nCase: {CASE}")
    git(store, "checkout", "-q", "-")
    git(store, "commit", "-q", "--allow-empty", "-m", "mine")
    head = store.repository.head()
    assert head is not None
    store.repository.tag("triage/2026-W46", head, "signed off", store.name, store.email, NOW)
    git(store, "merge", "-q", "--no-ff", "-m", "synced", "hers")
    assert since_sign_off(store).cases == (CASE,)
    store.close()


def test_on_top_of_what_was_known_it_is_the_same_as_anew(tmp_path: Path) -> None:
    store = make_store(tmp_path)

    def same(before: Since) -> Since:
        found, anew = since_sign_off(store, before), since_sign_off(store)
        assert (found, found.recent) == (anew, anew.recent) and since_sign_off(store, found) is found
        return found

    since = same(since_sign_off(store))
    for n in range(2):
        record(store, SectionReworded(CASE, "plan", "Strategies", f"sits by window {n}"), when=NOW)
        since = same(since)
        head = since.recent[0].id
        store.repository.tag(f"triage/2026-W4{n}", head, "signed off", store.name, store.email, NOW)
        since = same(since)
    assert since.revisions == ()
    git(store, "checkout", "-q", "-b", "hers", "HEAD~1")
    since = same(since)
    git(store, "commit", "-q", "--allow-empty", "-m", f"{CASE} plan: reworded\n\nCase: {CASE}")
    since = same(since)
    git(store, "checkout", "-q", "-")
    git(store, "merge", "-q", "--no-ff", "-m", "synced", "hers")
    assert same(since).cases == (CASE,)
    store.close()
