"""What was changed by hand is recorded one case a commit; a broken file is named and left as it is."""

import os
from pathlib import Path

import pytest

from senco_tui.desk.noticing import hand_edits
from senco_tui.desk.opening import Store
from senco_tui.desk.recording import Recorded, Refused, record_by_hand
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import GitFailed
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, text

BROKEN = PLAN.replace("cycle: 1", "cycle: 1\ncycle: 2")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def by_hand(store: Store, path: str, words: str) -> None:
    place = store.root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(words, encoding="utf-8")


def test_nothing_by_hand_is_nothing(store: Store) -> None:
    assert record_by_hand(store, None, why="", when=NOW) == ()


def test_one_case_is_one_commit_and_its_sentence_says_what_differs(store: Store) -> None:
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("2027-02-13", "2027-03-27").replace("line 3", "line 5"))
    by_hand(store, f"{FOLDER}/notes/2026-11-16-1.md", "---\nhappened: 2026-11-16\n---\n\nCalm today.\n")
    (one,) = record_by_hand(store, CASE, why="Typed on the train.", when=NOW)
    assert isinstance(one, Recorded)
    assert one.sentence.startswith(f"{CASE} plan: ") and "review" in one.sentence
    assert "Ada" not in one.sentence and "line 5" not in one.sentence
    assert set(one.paths) == {f"{FOLDER}/plan.md", f"{FOLDER}/notes/2026-11-16-1.md"}
    said = git(store, "log", "-1", "--format=%b")
    assert "Typed on the train." in said and "Change: hand-edited" in said
    assert "Document: plan\nDocument: notes/2026-11-16-1" in said and is_clean(store)


def test_each_case_has_its_own_commit(store: Store) -> None:
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("line 3", "line 5"))
    by_hand(store, "pupils/P24/P24-018/plan.md", "---\ncycle: 3\n---\n")
    by_hand(store, "setting/duties.yaml", "policy: 2026-09-30\n")
    outcomes = record_by_hand(store, None, why="Caught up.", when=NOW)
    assert [type(one) for one in outcomes] == [Recorded] * 3
    assert [one.sentence.split(":")[0] for one in outcomes] == [
        f"{CASE} plan",
        "P24-018 plan",
        "setting/duties",
    ]
    assert "Caught up." not in git(store, "log", "-1", "--format=%B") and is_clean(store)


def test_only_the_case_that_was_named(store: Store) -> None:
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("line 3", "line 5"))
    by_hand(store, "pupils/P24/P24-018/plan.md", "---\ncycle: 3\n---\n")
    assert len(record_by_hand(store, "P24-018", why="", when=NOW)) == 1
    assert git(store, "status", "--porcelain").split() == ["M", f"{FOLDER}/plan.md"]


def test_a_broken_file_is_refused_by_line_and_the_others_go_ahead(store: Store) -> None:
    by_hand(store, f"{FOLDER}/plan.md", BROKEN)
    by_hand(store, f"{FOLDER}/casefile.md", "---\nname: Ada Okafor\nyear: '5'\n---\n")
    outcomes = record_by_hand(store, CASE, why="", when=NOW)
    (refused,) = [one for one in outcomes if isinstance(one, Refused)]
    (recorded,) = [one for one in outcomes if isinstance(one, Recorded)]
    assert refused.kind == "invalid" and refused.path == f"{FOLDER}/plan.md"
    assert refused.problems[0].line and f"line {refused.problems[0].line}" in refused.sentence
    assert recorded.paths == (f"{FOLDER}/casefile.md",)
    assert text(store, f"{FOLDER}/plan.md") == BROKEN
    assert git(store, "show", f"HEAD:{FOLDER}/plan.md") == PLAN


def test_a_file_taken_out_by_hand_is_recorded_as_taken_out(store: Store) -> None:
    (store.root / FOLDER / "plan.md").unlink()
    (one,) = record_by_hand(store, None, why="", when=NOW)
    assert isinstance(one, Recorded) and "taken out" in one.sentence and is_clean(store)


def test_files_nobody_knows_are_kept_and_not_named(store: Store) -> None:
    by_hand(store, f"{FOLDER}/documents/ep-report-2026.txt", "as received")
    (one,) = record_by_hand(store, None, why="", when=NOW)
    assert one.sentence == f"{CASE} papers: another file added by hand" and is_clean(store)


def test_a_file_name_that_names_someone_is_refused_and_the_others_go_ahead(store: Store) -> None:
    by_hand(store, f"{FOLDER}/documents/ada_okafor EP report.txt", "as received")
    by_hand(store, f"{FOLDER}/documents/ep-report-2026.txt", "as received")
    refused, recorded = record_by_hand(store, None, why="", when=NOW)
    assert isinstance(refused, Refused) and refused.kind == "invalid" and "names someone" in refused.sentence
    assert isinstance(recorded, Recorded) and len(recorded.paths) == 1


def test_what_editors_leave_is_never_recorded(store: Store) -> None:
    for name in (".plan.md.swp", "plan.md~", "#plan.md#", "4913", "plan.md.orig", ".senco-0a.tmp"):
        by_hand(store, f"{FOLDER}/{name}", "left behind")
    (store.root / FOLDER / ".#plan.md").symlink_to("priya@here.123")
    assert hand_edits(store) == ([], [])
    assert record_by_hand(store, None, why="", when=NOW) == ()
    assert git(store, "rev-list", "--count", "HEAD").strip() == "1"


def test_a_link_is_refused_by_name_and_nothing_else_stops(store: Store, tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text("---\ncycle: 1\n---\n")
    (store.root / FOLDER / "profile.md").symlink_to(tmp_path / "outside.md")
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("line 3", "line 5"))
    refused, recorded = record_by_hand(store, None, why="", when=NOW)
    assert isinstance(refused, Refused) and refused.path == f"{FOLDER}/profile.md"
    assert "link" in refused.sentence and isinstance(recorded, Recorded)


def test_a_mended_file_says_so(tmp_path: Path) -> None:
    store = make_store(tmp_path, {f"{FOLDER}/plan.md": BROKEN})
    by_hand(store, f"{FOLDER}/plan.md", PLAN)
    (one,) = record_by_hand(store, None, why="", when=NOW)
    assert one.sentence == f"{CASE} plan: mended by hand"


def test_a_comment_alone_has_no_meaning_and_is_recorded(store: Store) -> None:
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("kitchen table", "kitchen door"))
    (one,) = record_by_hand(store, None, why="", when=NOW)
    assert one.sentence == f"{CASE} plan: no difference in meaning" and is_clean(store)


def test_many_documents_are_counted(store: Store) -> None:
    for n in range(1, 20):
        by_hand(store, f"{FOLDER}/notes/2026-11-{n:02d}-1.md", f"---\nhappened: 2026-11-{n:02d}\n---\n")
    (one,) = record_by_hand(store, None, why="", when=NOW)
    assert len(one.sentence) < 250 and "more documents" in one.sentence and isinstance(one, Recorded)
    assert len(one.paths) == 19


def test_a_file_whose_name_git_cannot_keep_is_refused_alone(store: Store) -> None:
    odd = os.fsencode(store.root / FOLDER) + b"/odd\xff.md"
    with open(odd, "wb") as file:
        file.write(b"x")
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("line 3", "line 5"))
    refused, recorded = record_by_hand(store, None, why="", when=NOW)
    assert isinstance(refused, Refused) and isinstance(recorded, Recorded)
    assert "no path that can be kept" in refused.sentence and refused.sentence.isprintable()


def test_what_fails_for_one_case_is_said_and_the_others_stand(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(store, f"{FOLDER}/plan.md", PLAN.replace("line 3", "line 5"))
    by_hand(store, "pupils/P24/P24-018/plan.md", "---\ncycle: 3\n---\n")
    real = Repository.prepare

    def failing(self: Repository, files: dict[str, bytes | None], *rest: object) -> str:
        if "P24-018" in next(iter(files)):
            raise GitFailed("unpack-objects", "fatal: disk full")
        return real(self, files, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Repository, "prepare", failing)
    recorded, refused = record_by_hand(store, None, why="", when=NOW)
    assert isinstance(recorded, Recorded) and recorded.sentence.startswith(CASE)
    assert isinstance(refused, Refused) and "disk full" in refused.sentence
