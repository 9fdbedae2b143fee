"""Two values become one by key and by id; lists without ids keep what either added; the rest is asked."""

from datetime import date
from typing import Any

from senco_tui.casework.attention import Attention, Snooze
from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Need, Person, Pupil, StatusSpell
from senco_tui.casework.vocabulary import Flag, NeedType, Status
from senco_tui.document.uniting import Uniting

K = StatusSpell(Status.SUPPORT, date(2024, 9, 1))


def united(base: Any, theirs: Any, mine: Any, **chosen: str) -> tuple[Any, list[str]]:
    made = Uniting({k.replace("__", "."): v for k, v in chosen.items()})  # type: ignore[misc]
    value = made.value(base, theirs, mine)
    return value, [place.name for place in made.places]


def test_lists_of_words_keep_what_either_added_and_lose_what_either_took_out() -> None:
    base = Pupil("Ada", flags=(Flag.EAL,))
    theirs = Pupil("Ada", flags=(Flag.EAL, Flag.YOUNG_CARER))
    mine = Pupil("Ada", flags=(Flag.PUPIL_PREMIUM,))
    value, places = united(base, theirs, mine)
    assert set(value.flags) == {Flag.YOUNG_CARER, Flag.PUPIL_PREMIUM} and places == []


def test_entries_known_by_their_first_field_are_put_together_field_by_field() -> None:
    base = Pupil("Ada", people=(Person("Ngozi", "mother"),))
    theirs = Pupil("Ada", people=(Person("Ngozi", "mother", phone="0161"), Person("Uche", "father")))
    mine = Pupil("Ada", people=(Person("Ngozi", "mother", email="n@x"),))
    value, places = united(base, theirs, mine)
    assert value.people == (Person("Ngozi", "mother", phone="0161", email="n@x"), Person("Uche", "father"))
    assert places == []


def test_both_naming_one_entry_for_the_first_time_asks_only_where_they_differ() -> None:
    theirs = Pupil("Ada", needs=(Need(NeedType.SPLD, 1, evidence="hers"),))
    mine = Pupil("Ada", needs=(Need(NeedType.SPLD, 1, evidence="mine"),))
    value, places = united(Pupil("Ada"), theirs, mine, needs__SPLD__evidence="both")
    assert value.needs == (Need(NeedType.SPLD, 1, evidence="hers mine"),)
    assert places == ["needs.SPLD.evidence"]


def test_spells_that_stand_twice_are_asked_about_unless_both_only_added() -> None:
    again = StatusSpell(Status.SUPPORT, date(2026, 1, 1))
    closed = StatusSpell(Status.SUPPORT, date(2024, 9, 1), date(2025, 1, 1))
    base = Pupil("Ada", status=(K,))
    _, places = united(base, Pupil("Ada", status=(closed, again)), Pupil("Ada", status=(K, K)))
    assert places == ["status"]
    value, places = united(base, Pupil("Ada", status=(K, again)), Pupil("Ada", status=(K, closed)))
    assert value.status == (K, again, closed) and places == []


def test_the_same_reason_put_aside_until_two_days_is_asked() -> None:
    sides = [
        Attention(snoozed=(Snooze("quiet", date(2026, 12, day), "why", date(2026, 11, 16)),))
        for day in (1, 2)
    ]
    value, places = united(Attention(), *sides, snoozed__quiet__until="theirs")
    assert value == sides[0] and places == ["snoozed.quiet.until"]


def test_new_ids_stand_in_their_own_order_whichever_side_they_come_from() -> None:
    one, two = Outcome("o2", "reads"), Outcome("o3", "counts")
    base = Plan(1, outcomes=(Outcome("o1", "asks"),))
    sides = [Plan(1, outcomes=(*base.outcomes, outcome)) for outcome in (two, one)]
    assert united(base, *sides)[0] == united(base, *reversed(sides))[0]
    assert [o.id for o in united(base, *sides)[0].outcomes] == ["o1", "o2", "o3"]


def test_a_section_taken_out_by_one_and_left_alone_by_the_other_goes() -> None:
    a, b, c = Section("A", "one"), Section("B", "two"), Section("C", "three")
    assert Uniting({}).words((a, b), (a,), (a, b, c)) == (a, c)


def test_words_say_what_stood_on_each_side() -> None:
    made = Uniting({})
    made.value(Plan(1, review_due=date(2027, 1, 1)), Plan(1), Plan(1, review_due=date(2027, 2, 12)))
    (place,) = made.places
    assert (place.label, place.theirs, place.mine) == ("review due", "", "Fri 12 Feb 2027")
