from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.casework.casefile import Section
from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.casework.documents import KINDS, kind_of
from senco_tui.casework.plain import from_plain
from senco_tui.casework.plan import Outcome, Plan

CASES = (Path(__file__).parent / "cases" / "difference.md").read_text(encoding="utf-8")
GIVEN = yaml.load(CASES.split("```yaml")[1].split("```")[0], Loader=yaml.BaseLoader)


def table(heading: str) -> list[list[str]]:
    rows = CASES.split(f"## {heading}\n")[1].split("\n## ")[0].splitlines()
    cells = [[c.strip() for c in r.strip("|").split("|")] for r in rows if r.startswith("|")]
    return cells[2:]


def value(document: str, plain: Any) -> Any:
    kind = kind_of(
        document, of_case=document.split("/")[0] not in {"setting", "provision", "delivery", "senco"}
    )
    assert kind is not None, document
    return from_plain(kind.value, typed(kind.value, plain))


def typed(wanted: Any, plain: Any) -> Any:
    """The text of a table cell as plain data: numbers and yes or no where the field holds them."""
    hints = [a for a in get_args(wanted) if a not in (type(None), Ellipsis)] or [wanted]
    inner = hints[-1]
    if isinstance(plain, list):
        return [typed(inner, one) for one in plain]
    if isinstance(plain, dict) and is_dataclass(inner):
        known = get_type_hints(inner)
        return {key: typed(known[key], one) for key, one in plain.items()}
    if isinstance(plain, dict):
        return {key: int(one) for key, one in plain.items()}
    if inner is bool:
        return plain == "true"
    return int(plain) if inner is int else plain


def changed(plain: Any, path: list[str], now: str) -> Any:
    """The same plain data with one thing changed."""
    step, rest = path[0], path[1:]
    new = None if now == "–" else yaml.load(now, Loader=yaml.BaseLoader)
    if isinstance(plain, list):
        if step == "+":
            return [*plain, new]
        if not rest and new is None:
            return [one for one in plain if step not in one.values()]
        return [changed(one, rest, now) if step in one.values() else one for one in plain]
    if not rest and new is None:
        return {key: one for key, one in plain.items() if key != step}
    return {**plain, step: changed(plain.get(step, []), rest, now) if rest else new}


@pytest.mark.parametrize(("document", "field", "now", "words"), table("One change at a time"))
def test_one_change_is_one_sentence(document: str, field: str, now: str, words: str) -> None:
    before = GIVEN[document]
    after = changed(before, field.split(), now)
    assert [d.words for d in difference(value(document, before), value(document, after))] == [words]


@pytest.mark.parametrize(("document", "written", "gone"), table("When a document comes or goes"))
def test_a_document_comes_or_goes_in_one_sentence(document: str, written: str, gone: str) -> None:
    whole = value(document, GIVEN[document])
    assert in_one_sentence(difference(None, whole)) == written
    assert in_one_sentence(difference(whole, None)) == gone


def prose(cell: str) -> tuple[Section, ...]:
    title, _, text = cell.partition(": ")
    return (Section("" if title == "(opening)" else title, text),) if cell != "–" else ()


@pytest.mark.parametrize(("was", "now", "words"), table("Prose, by section"))
def test_prose_differs_by_section(was: str, now: str, words: str) -> None:
    before, after = (prose(side) for side in (was, now))
    assert [d.words for d in words_difference(before, after)] == [words]


def test_the_sentence_of_a_changed_plan() -> None:
    before = value("plan", GIVEN["plan"])
    o2 = replace(before.outcomes[1], text="Ada reads and writes common words", target="20 words")
    after = replace(before, outcomes=(before.outcomes[0], o2), review_due=date(2026, 3, 27))
    found = difference(before, after)
    assert in_one_sentence(found) == (
        "outcome o2 reworded; target 12 → 20 words; review moved from 13 Feb to 27 Mar"
    )
    target = next(d for d in found if d.path == ("outcomes", "o2", "target"))
    assert (target.before, target.after) == ("12 words", "20 words")
    assert target.words == "outcome o2 target 12 → 20 words"


def test_a_spell_that_ends_on_the_eve_of_the_next_is_one_sentence() -> None:
    before = value("casefile", GIVEN["casefile"])
    plain = changed(GIVEN["casefile"], ["status", "2024-11-04", "until"], "2026-03-31")
    after = value("casefile", changed(plain, ["status", "+"], "{code: E, since: 2026-04-01}"))
    assert [d.words for d in difference(before, after)] == ["status K → E from Wed 1 Apr 2026"]


def test_after_a_gap_the_status_begins_from_none() -> None:
    plain = changed(GIVEN["casefile"], ["status", "2024-11-04", "until"], "2025-07-22")
    after = changed(plain, ["status", "+"], "{code: E, since: 2026-04-01}")
    found = difference(value("casefile", plain), value("casefile", after))
    assert [d.words for d in found] == ["status N → E from Wed 1 Apr 2026"]


def test_values_of_two_kinds_are_an_end_and_a_beginning() -> None:
    plan, note = value("plan", GIVEN["plan"]), value("notes/2026-02-03-1", GIVEN["notes/2026-02-03-1"])
    words = [d.words for d in difference(plan, note)]
    assert words == ["plan taken out, cycle 2, 2 outcomes", "note of Tue 3 Feb 2026 written"]
    assert difference(None, None) == ()


def test_sections_in_another_order_are_told() -> None:
    a, b = Section("Strategies", "x"), Section("Views", "y")
    assert [d.words for d in words_difference((a, b), (b, a))] == ["order of sections changed"]
    assert words_difference((a, b), (a, b)) == ()


MARK = "Qadira"
TEXTS = st.sampled_from(
    [MARK, f"{MARK} Voss", f"asks {MARK} 12 words", f"3 {MARK}", f"{MARK.upper()}", f"Mrs {MARK}'s class"]
)


@cache
def _values(wanted: Any) -> st.SearchStrategy[Any]:
    """Values of a type whose every free text holds the marker."""
    options = [a for a in get_args(wanted) if a is not type(None)]
    if wanted is str:
        return TEXTS
    if wanted == dict[str, int]:
        return st.dictionaries(TEXTS, st.integers(0, 99), max_size=2)
    if options and wanted.__class__.__name__ == "GenericAlias":
        return st.lists(_values(options[0]), max_size=2).map(tuple)
    if options:
        return st.none() | _values(options[0])
    if wanted is Decimal:
        return st.decimals(0, 9999, places=2)
    if wanted is date:
        return st.dates(date(2020, 1, 1), date(2030, 1, 1))
    if is_dataclass(wanted):
        hints = get_type_hints(wanted)
        return st.builds(wanted, **{f.name: _values(hints[f.name]) for f in fields(wanted)})
    return st.from_type(wanted)


WHOLE = st.sampled_from(KINDS).flatmap(lambda kind: _values(kind.value))
PAIRS = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(_values(kind.value), _values(kind.value)))


@settings(max_examples=60, deadline=None)
@given(WHOLE)
def test_nothing_differs_from_itself(whole: Any) -> None:
    assert difference(whole, whole) == ()


@settings(max_examples=120, deadline=None)
@given(PAIRS)
def test_no_free_text_ever_stands_in_the_words(pair: tuple[Any, Any]) -> None:
    before, after = pair
    for found in (difference(before, after), difference(None, after), difference(before, None)):
        assert MARK.casefold() not in " ".join(d.words for d in found).casefold()
        assert all(d.words == d.words.strip() and "  " not in d.words and "\n" not in d.words for d in found)
        assert all(d.words.startswith(d.subject) for d in found)


FIELDS = [(kind.value, f.name) for kind in KINDS for f in fields(kind.value)]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_every_single_change_is_told(data: st.DataObject) -> None:
    kind, name = data.draw(st.sampled_from(FIELDS))
    before = data.draw(_values(kind))
    after = replace(before, **{name: data.draw(_values(get_type_hints(kind)[name]))})
    if before != after:
        assert difference(before, after)
        assert all(d.words and d.path[0] == name for d in difference(before, after))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.builds(Section, TEXTS, TEXTS), max_size=4),
    st.lists(st.builds(Section, TEXTS, TEXTS), max_size=4),
)
def test_no_heading_or_prose_stands_in_the_words(before: list[Section], after: list[Section]) -> None:
    found = words_difference(tuple(before), tuple(after))
    assert MARK.casefold() not in " ".join(d.words for d in found).casefold()
    assert bool(found) == (before != after)


def test_a_hundred_outcomes_are_compared_in_a_moment() -> None:
    before = Plan(1, outcomes=tuple(Outcome(f"o{n}", "text " * 40) for n in range(100)))
    after = replace(before, outcomes=tuple(replace(o, text=o.text + "!") for o in reversed(before.outcomes)))
    assert len(difference(before, after)) == 100
