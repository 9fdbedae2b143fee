"""Exchange with a hub: what does not meet is joined, what does is asked, and everyone ends with the same."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from senco_tui.desk.bringing import Decided
from senco_tui.desk.recalling import blame, log
from senco_tui.desk.syncing import Synced, sync
from senco_tui.history.reaching import Watch
from tests.desk.hubs import PLAN, Two, amend, make_hub, refused, synced, undecided, write
from tests.desk.stores import FOLDER, NOW, git, is_clean, make_store, text

LATER = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path)
    yield made
    made.close()


def test_what_one_records_the_other_gets_and_nothing_more_is_committed(two: Two) -> None:
    amend(two.priya, PLAN, "asks for help", "asks an adult for help")
    assert synced(two.priya) == Synced(0, 1)
    done = synced(two.jo)
    assert (done.brought, done.sent, done.cases) == (1, 0, ("P24-017",))
    assert done.sentence == "Synced: 1 act brought in; 1 case changed."
    assert two.jo.repository.head() == two.priya.repository.head()
    assert is_clean(two.jo) and "asks an adult" in text(two.jo, PLAN)
    assert synced(two.jo).sentence == "Nothing new here or at the hub."


@pytest.mark.promise(6)
def test_different_fields_of_one_plan_are_joined_without_a_question(two: Two) -> None:
    amend(two.priya, PLAN, "asks for help", "asks an adult for help")
    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    amend(two.jo, "pupils/P24/P24-018/plan.md", "cycle: 2", "cycle: 3")
    synced(two.priya)
    done = synced(two.jo)
    assert (done.brought, done.sent, done.cases) == (1, 3, ("P24-017",))
    assert synced(two.priya).brought == 3
    for store in (two.priya, two.jo):
        assert "asks an adult for help" in text(store, PLAN) and "4 of 5" in text(store, PLAN)
        assert "# agreed at the kitchen table" in text(store, PLAN) and is_clean(store)
    message = git(two.jo, "log", "-1", "--format=%B%P|%an|%ae")
    assert message.startswith(
        "senco: two clones brought together; 1 case\n\nDocument: senco\nChange: clones-joined\n"
    )
    assert len(message.rpartition("\n\n")[2].split("|")[0].split()) == 2 or " " in message
    assert "|Jo Bell|" in message and "Ada" not in message


@pytest.mark.promise(6)
def test_the_same_field_is_asked_and_nothing_is_changed_until_it_is_decided(two: Two) -> None:
    amend(two.priya, PLAN, "reads to line 3", "reads to line 4")
    amend(two.jo, PLAN, "reads to line 3", "reads to line 5")
    synced(two.priya)
    before, at_hub = git(two.jo, "rev-parse", "HEAD"), git(two.hub, "rev-parse", "main")
    (place,) = undecided(two.jo).places
    assert (place.named, place.who, place.place.mine, place.place.theirs) == (
        "P24-017 plan", "Priya Shah", "reads to line 5", "reads to line 4"
    )  # fmt: skip
    assert git(two.jo, "rev-parse", "HEAD") == before and git(two.hub, "rev-parse", "main") == at_hub
    assert is_clean(two.jo) and "line 5" in text(two.jo, PLAN)
    stale = {place.key: Decided("theirs", "something older", place.place.mine)}
    assert not isinstance(sync(two.jo, when=NOW, decisions=stale), Synced)
    chosen = {place.key: Decided("both", place.place.theirs, place.place.mine)}
    assert synced(two.jo, decisions=chosen).sent == 2
    assert "reads to line 4 reads to line 5" in text(two.jo, PLAN)
    synced(two.priya)
    assert text(two.priya, PLAN) == text(two.jo, PLAN)


def test_what_was_set_aside_is_still_told_of_in_the_pupils_history(two: Two) -> None:
    amend(two.priya, PLAN, "reads to line 3", "reads to line 4")
    hers = two.priya.repository.head()
    amend(two.jo, PLAN, "reads to line 3", "reads to line 5")
    synced(two.priya)
    (place,) = undecided(two.jo).places
    synced(two.jo, decisions={place.key: Decided("mine", place.place.theirs, place.place.mine)})
    assert "line 5" in text(two.jo, PLAN)
    assert hers in [revision.id for revision in log(two.jo, "P24-017", "plan")]
    assert [one.worded.author for one in blame(two.jo, "P24-017") if one.id == "o2"] == ["Jo Bell"]


def test_two_contacts_of_one_number_both_stand(two: Two) -> None:
    contact = f"{FOLDER}/contacts/2026-11-16-1.md"
    for store, words in ((two.priya, "She rang."), (two.jo, "He wrote.")):
        write(store, contact, f"---\nhappened: 2026-11-16\n---\n\n{words}\n")
    synced(two.priya)
    (notice,) = synced(two.jo).notices
    assert "2026-11-16-2" in notice
    assert "She rang" in text(two.jo, contact)
    assert "He wrote" in text(two.jo, contact.replace("-1.md", "-2.md"))


def test_a_document_taken_out_and_changed_is_asked_and_theirs_may_stand(two: Two) -> None:
    write(two.priya, PLAN, None)
    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    synced(two.priya)
    (place,) = undecided(two.jo).places
    assert place.place.theirs == ""
    synced(two.jo, decisions={place.key: Decided("theirs", "", place.place.mine)})
    assert not (two.jo.root / PLAN).exists() and is_clean(two.jo)


def test_originals_and_papers_nobody_reads_go_over_whole(two: Two) -> None:
    letter = f"{FOLDER}/documents/letter.pdf"
    write(two.priya, letter, b"%PDF\x00\xff priya")
    synced(two.priya)
    write(two.jo, letter, b"%PDF\x00\xff jo")
    (place,) = undecided(two.jo).places
    assert place.place.joins and "bytes" in place.place.theirs
    synced(two.jo, decisions={place.key: Decided("both", place.place.theirs, place.place.mine)})
    assert (two.jo.root / letter).read_bytes().endswith(b"priya")
    assert (two.jo.root / letter.replace(".pdf", "-2.pdf")).read_bytes().endswith(b"jo")


@pytest.mark.promise(7)
def test_a_hand_edit_in_the_way_is_never_written_over(two: Two) -> None:
    amend(two.priya, PLAN, "3 of 5", "4 of 5")
    synced(two.priya)
    file = two.jo.root / PLAN
    file.write_text(file.read_text() + "\nHalf a thought.\n")
    head = two.jo.repository.head()
    assert "changed by hand and not recorded" in refused(two.jo).sentence
    assert "Half a thought." in file.read_text() and two.jo.repository.head() == head
    other = two.jo.root / "pupils/P24/P24-018/plan.md"
    file.write_text(file.read_text().replace("\nHalf a thought.\n", ""))
    other.write_text(other.read_text() + "\nElsewhere.\n")
    assert synced(two.jo).brought == 1
    assert "Elsewhere." in other.read_text()


def test_the_hub_moves_while_ours_is_being_sent(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    from senco_tui.desk import syncing

    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    amend(two.priya, PLAN, "reads to line 3", "reads to line 4")
    rounds = []

    def meanwhile(*arguments: object) -> tuple[str, ...]:
        rounds.append(1)
        if len(rounds) == 1:
            monkeypatch.setattr(syncing, "sent", real)
            synced(two.priya)
            monkeypatch.setattr(syncing, "sent", meanwhile)
        return real(*arguments)  # type: ignore[arg-type]

    real = syncing.sent
    monkeypatch.setattr(syncing, "sent", meanwhile)
    done = synced(two.jo)
    assert len(rounds) == 2 and (done.brought, done.sent) == (1, 2)
    assert git(two.hub, "rev-parse", "main").strip() == two.jo.repository.head()


def test_tags_go_both_ways_and_one_that_is_taken_stays(two: Two) -> None:
    for store, name in ((two.priya, "triage/2026-W47"), (two.jo, "triage/2026-W46")):
        store.repository.tag(name, store.repository.head() or "", "signed off", "x", "x@x", NOW)
    synced(two.priya)
    synced(two.jo)
    synced(two.priya)
    assert {t.name for t in two.priya.repository.tags()} == {"triage/2026-W46", "triage/2026-W47"}
    assert {t.name for t in two.jo.repository.tags()} == {"triage/2026-W46", "triage/2026-W47"}


def test_another_offices_hub_is_refused(two: Two, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with make_store(tmp_path / "x", {"senco.yaml": "format: 1\nname: Another School\n"}) as other:
        head = other.repository.head()
        assert "never had anything in common" in refused(other, remote=str(two.hub)).sentence
        assert other.repository.head() == head and "hub" not in git(other, "config", "--list")


def test_without_a_hub_it_says_how_to_name_one(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        assert "`senco sync REMOTE`" in refused(store).sentence
        assert synced(store, remote=str(make_hub(tmp_path))).sent == 1


def test_it_stops_when_asked_and_says_each_step(two: Two) -> None:
    amend(two.priya, PLAN, "3 of 5", "4 of 5")
    synced(two.priya)
    told: list[str] = []
    stopping = Watch(told.append, lambda: "fetching…" in told)
    head = two.jo.repository.head()
    assert "nothing is half done" in refused(two.jo, watch=stopping).sentence
    assert two.jo.repository.head() == head and is_clean(two.jo)
    assert not list((two.jo.root / ".git").glob("senco-incoming-*"))
    assert "asking the hub what it holds…" in told
