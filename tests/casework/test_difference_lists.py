from dataclasses import dataclass

from senco_tui.casework.difference_lists import by_id as by_id_of
from senco_tui.casework.difference_lists import matched, ranked, record, role, told
from senco_tui.casework.difference_phrases import prose
from senco_tui.casework.plan import Outcome

A, B, C = Outcome("o1", "a"), Outcome("o2", "b"), Outcome("o3", "c")


def by_id(outcome: Outcome) -> str:
    return outcome.id


def test_pairs_run_as_the_list_now_runs_and_what_is_gone_comes_last() -> None:
    assert matched((A, B), (C, B), by_id) == [(None, C), (B, B), (A, None)]


def test_what_is_equal_is_paired_before_what_only_shares_a_key() -> None:
    twin = Outcome("o1", "another")
    assert matched((A, twin), (twin,), by_id) == [(twin, twin), (A, None)]
    assert matched((A,), (twin, A), by_id) == [(None, twin), (A, A)]


def test_what_came_and_went_is_told_before_what_changed() -> None:
    outcomes = by_id_of("outcome", "outcomes", {"text": prose()})
    found = outcomes((A, B), (Outcome("o2", "new"), C))
    assert [d.words for d in found] == ["outcome o3 added", "outcome o1 taken out", "outcome o2 reworded"]


def test_a_second_key_finds_what_the_first_does_not() -> None:
    renamed = Outcome("o9", "a")
    assert matched((A, B), (renamed, B), by_id, lambda o: o.text) == [(A, renamed), (B, B)]


def test_no_key_matches_nothing() -> None:
    assert matched((A,), (B,), lambda _: None) == [(None, B), (A, None)]


@dataclass(frozen=True)
class Homework:
    set_by: str
    done: bool = False


def test_a_field_nobody_has_a_phrase_for_is_named_by_its_key() -> None:
    found = told({"done": lambda was, now: ()}, Homework("Ada"), Homework("Bell", True))
    assert [(d.words, d.path) for d in found] == [("set by changed", ("set_by",))]


def test_a_record_in_one_field_comes_and_goes() -> None:
    phrase = record("homework", {"set_by": prose("setter")})
    assert [d.words for d in phrase(None, Homework("Ada"))] == ["homework added"]
    (changed,) = phrase(Homework("Ada"), Homework("Bell"))
    assert (changed.words, changed.path) == ("homework setter reworded", ("set_by",))


def test_roles_and_ranks() -> None:
    assert [role(r) for r in ("mother", "his uncle Sam", None)] == [" (mother)", "", ""]
    assert [ranked(n) for n in (1, 2, 3)] == ["primary", "secondary", "rank 3"]
