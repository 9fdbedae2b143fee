"""The whole story: it ends on the files, names nobody, keeps to one case a commit, and goes one way."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest

from senco_tui.demonstration.act import Act
from senco_tui.demonstration.moving import moved
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.shift import ANCHOR, shift_to
from senco_tui.demonstration.story import story
from senco_tui.history.founding import Founded
from senco_tui.history.sentence import parse
from senco_tui.history.tags import is_tag_name

TODAYS = [date(2028, 2, 29), date(2027, 8, 12), date(2029, 9, 1)]
WHOLE_SCHOOL = re.compile(r"(?:setting/\w+|provision/[\w-]+|delivery/[\w-]+|casefile|triage|store begun)")


@pytest.fixture(scope="session")
def told(files: Mapping[str, str]) -> list[Founded]:
    return list(story(files, ANCHOR))


def _tree(found: list[Founded]) -> dict[str, bytes]:
    tree: dict[str, bytes] = {}
    for commit in found:
        for path, data in commit.files.items():
            assert data is not None
            tree[path] = data
    return tree


def _case(path: str) -> str | None:
    return path.split("/")[2] if path.startswith("pupils/") else None


def test_on_the_anchor_day_it_ends_on_casefiles_to_the_byte(
    files: Mapping[str, str], told: list[Founded]
) -> None:
    assert _tree(told) == {path: text.encode() for path, text in files.items()}


@pytest.mark.parametrize(
    "today", [TODAYS[0], *(pytest.param(d, marks=pytest.mark.nightly) for d in TODAYS[1:])]
)
def test_on_any_day_it_ends_on_the_moved_files(files: Mapping[str, str], today: date) -> None:
    found = list(story(files, today))
    assert _tree(found) == {p: t.encode() for p, t in moved(files, shift_to(today)).files.items()}
    assert found[-1].when.date() <= today
    assert today - found[-1].when.date() < timedelta(days=50)
    assert all(a.when < b.when for a, b in pairwise(found))


def test_it_is_three_years_long_and_well_over_a_thousand_commits(told: list[Founded]) -> None:
    assert 1300 < len(told) < 3000
    assert told[0].when.date() == date(2023, 9, 6)
    assert told[-1].when.date() == ANCHOR


def test_the_same_day_tells_the_same_story(files: Mapping[str, str], told: list[Founded]) -> None:
    again = story(dict(reversed(files.items())), ANCHOR)
    assert list(again) == told


def test_five_colleagues_sign_in_working_hours(told: list[Founded]) -> None:
    signed = Counter(c.author for c in told)
    assert len(signed) == 5 and min(signed.values()) > 60
    assert all(c.email.endswith("@fennelbrook.example") for c in told)
    assert all(c.when.utcoffset() is not None and 7 <= c.when.hour < 19 for c in told)
    on_weekdays = sum(c.when.weekday() < 5 for c in told)
    assert on_weekdays > len(told) * 0.98


def test_a_commit_touches_one_case_or_is_the_whole_schools_without_free_text(told: list[Founded]) -> None:
    for commit in told:
        cases = {_case(path) for path in commit.files}
        sentence, reason, trailers = parse(commit.message)
        named = dict(trailers).get("Case")
        if named:
            assert cases == {named}
            assert sentence.startswith(f"{named} ")
        else:
            assert not reason, commit.message
            assert WHOLE_SCHOOL.match(sentence), sentence


def test_every_commit_says_what_was_done(told: list[Founded]) -> None:
    for commit in told:
        sentence, _, trailers = parse(commit.message)
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", dict(trailers)["Change"])
        assert len(sentence) < 260 and "no difference" not in sentence, sentence
    silent = sum(not parse(c.message)[1] for c in told if "\nCase: " in c.message)
    assert silent < len(told) * 0.25


def test_no_name_is_in_a_message_a_path_or_a_tag(told: list[Founded], today_shelf: Shelf) -> None:
    names: set[str] = set()
    for folder in today_shelf.folders.values():
        pupil = folder.value("casefile")
        names |= {*pupil.name.split(), *(w for p in pupil.people for w in p.name.split())}
        names.add(pupil.upn or pupil.name)
    names -= {"Social", "work", "duty", "team"}
    for commit in told:
        words = set(re.findall(r"[\w’'-]+", commit.message))
        words |= {w for where in (*commit.files, *commit.tags) for w in re.split(r"[/.]", where)}
        assert not names & words, commit.message


def test_triage_is_signed_off_and_versions_shared_under_tags(told: list[Founded]) -> None:
    tags = [t for c in told for t in c.tags]
    assert len(tags) == len(set(tags))
    assert all(is_tag_name(t) for t in tags)
    kinds = Counter(t.split("/")[0] for t in tags)
    assert kinds["triage"] > 45 and kinds["shared"] > 15
    assert "triage/2026-W46" in tags and "triage/2026-W47" not in tags


def test_each_kind_of_act_is_there(anchor_acts: list[Act]) -> None:
    changes = Counter(a.change for a in anchor_acts)
    for change in (
        "plan-written", "cycle-begun", "outcome-amended", "review-moved", "review-held", "contact-logged",
        "request-made", "request-chased", "request-answered", "provision-started", "provision-ended",
        "status-changed", "calendar-extended", "profile-reviewed", "ehc-amended", "years-moved-up",
    ):  # fmt: skip
        assert changes[change], change


def test_a_plan_could_be_read_as_it_stood_on_any_day(anchor_acts: list[Act], today_shelf: Shelf) -> None:
    path = today_shelf.folders["P24-017"].papers["plan"].path
    texts = [a.files[path] for a in anchor_acts if path in a.files]
    assert len(texts) == len(set(texts)) >= 5
    numbers = [int(re.search(r"^cycle: (\d+)$", t, re.MULTILINE)[1]) for t in texts]  # type: ignore[index]
    assert numbers == sorted(numbers) and numbers[0] == 1


def test_a_contact_recorded_later_keeps_both_days(anchor_acts: list[Act]) -> None:
    lags = Counter()
    for act in anchor_acts:
        if act.change == "contact-logged":
            lags[(act.day - date.fromisoformat(act.document[9:19])).days] += 1
    assert lags[0] > 150 and sum(lags.values()) - lags[0] > 80
    assert min(lags) == 0
