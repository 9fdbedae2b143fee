"""Six pupils of six kinds and one at random: the same all day, others on another, nobody twice."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from senco_tui.casework.caseload import Caseload
from senco_tui.clocks.almanac import almanac
from senco_tui.triage.drill import drawn, drill, on_paper, on_register, spot
from tests.clocks.given import case, day, setting

TODAY = day("16 Nov 2026")
OFFICE = setting()
DAYS = almanac(OFFICE).days
FACTS = (
    "E since 1 Sep 2025",
    "K since 1 Sep 2025; looked-after",
    "K since 1 Sep 2025; child-in-need",
    "K since 1 Sep 2025; pupil-premium",
    "K since 1 Sep 2025; note 2 Nov 2026",
    "K since 1 Sep 2025; note 14 Sep 2026",
    "K since 1 Sep 2025; left 2 Oct 2026",
    "concern raised 1 Sep 2026",
)


def school(*facts: str) -> Caseload:
    return Caseload(tuple(replace(case(f), reference=f"P25-{n:03}") for n, f in enumerate(facts, start=1)))


def test_each_kind_has_its_pupil() -> None:
    chosen = drill(school(*FACTS), OFFICE, DAYS, TODAY, "Made-up School").chosen
    told = {one.kind: one.card.case if one.card else None for one in chosen}
    assert list(told) == ["EHC plan", "looked-after", "social care", "disadvantaged", "local", "quiet"]
    assert [told[kind] for kind in list(told)[:4]] == ["P25-001", "P25-002", "P25-003", "P25-004"]
    assert told["local"] is None, "nobody's need is known"
    assert told["quiet"] in ("P25-005", "P25-006")


def test_nobody_of_a_kind_is_said_and_a_small_school_asks_twice() -> None:
    chosen = drill(school(FACTS[0]), OFFICE, DAYS, TODAY, "s").chosen
    assert [bool(one.card) for one in chosen] == [True, False, False, False, False, True]
    assert drill(school(), OFFICE, DAYS, TODAY, "s").chosen[0].card is None


def test_leavers_and_ambers_are_not_drawn() -> None:
    assert len(on_register(school(*FACTS), TODAY)) == 6


def test_the_draw_stays_for_the_day_and_goes_round_with_each_turn() -> None:
    caseload = school(*FACTS)
    cases = on_register(caseload, TODAY)
    first = spot(caseload, OFFICE, DAYS, TODAY, "s", 0)
    assert first == spot(caseload, OFFICE, DAYS, TODAY, "s", 0) == spot(caseload, OFFICE, DAYS, TODAY, "s", 6)
    every = {spot(caseload, OFFICE, DAYS, TODAY, "s", n).case for n in range(6)}  # type: ignore[union-attr]
    assert every == {one.reference for one in cases}
    days = {drawn(cases, f"s {TODAY + timedelta(n)}") for n in range(30)}
    assert len(days) > 3, "another day draws another pupil"
    assert spot(school(), OFFICE, DAYS, TODAY, "s", 0) is None


def test_on_paper_nobody_is_told_as_known_to_social_care() -> None:
    told = on_paper(school(*FACTS), OFFICE, TODAY)
    assert [kind for kind, _, _ in told] == ["EHC plan", "looked-after", "disadvantaged", "quiet"]
    assert told[0][1] == "P25-001" and any(lack.startswith("plan: ") for lack in told[0][2])


@for_all(some.lists(some.tuples(some.integers(0, 7), some.sampled_from(FACTS)), max_size=3), some.booleans())
@settings(max_examples=30, deadline=None)
def test_a_drill_on_top_of_an_earlier_one_equals_one_chosen_anew(
    moved: list[tuple[int, str]], fewer: bool
) -> None:
    caseload = school(*FACTS)
    cases = list(caseload.cases)
    before = drill(caseload, OFFICE, DAYS, TODAY, "s")
    for n, facts in moved:
        cases[n] = replace(case(facts), reference=cases[n].reference)
        asked = Caseload(tuple(cases[fewer:])), OFFICE, DAYS, TODAY, "s"
        before = drill(*asked, before)
        anew = drill(*asked)
        assert before == anew and [t and t.last for t in before.traits] == [t and t.last for t in anew.traits]
