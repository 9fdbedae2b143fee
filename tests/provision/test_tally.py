"""The sessions of a week, and the day each is written down under."""

from senco_tui.casework.caseload import Caseload
from senco_tui.provision.tally import Due, free_name, week_tally
from tests.clocks.given import day
from tests.provision.given import deliveries, provision, staffed

MONDAY, WEDNESDAY = day("16 Nov 2026"), day("18 Nov 2026")


def _told(
    facts: str, staff: str = "", on_file: str = "", today: str = "18 Nov 2026"
) -> list[tuple[int, int, bool]]:
    return [(due.number, due.on.day, due.filed is not None) for due in _due(facts, staff, on_file, today)]


def _due(facts: str, staff: str, on_file: str, today: str) -> tuple[Due, ...]:
    load = Caseload(provision=(provision(facts),), deliveries=deliveries(on_file))
    return week_tally(load, staffed(staff), MONDAY, day(today))


def test_as_many_as_are_promised_on_the_first_days_with_nothing_on_file() -> None:
    assert _told("30 min × 3, since 7 Sep 2026") == [(1, 16, False), (2, 17, False), (3, 18, False)]
    on_file = "17 Nov 2026: 30; 9 Nov 2026: 30"
    assert _told("30 min × 3, since 7 Sep 2026", on_file=on_file) == [
        (1, 16, False),
        (2, 17, True),
        (3, 18, False),
    ]


def test_more_than_promised_are_all_told() -> None:
    on_file = "16 Nov 2026: 30; 17 Nov 2026: none"
    assert _told("30 min × 1, since 7 Sep 2026", on_file=on_file) == [(1, 16, True), (2, 17, True)]


def test_slots_of_the_leads_week_say_the_day() -> None:
    staff = "tom thursday p2 talk-boost; tom tuesday p1 talk-boost; tom friday p1 lego"
    made = _due("30 min × 3, lead tom, since 7 Sep 2026", staff, "17 Nov 2026: 30", "18 Nov 2026")
    assert [(d.number, d.of, f"{d.on:%a}", d.slot) for d in made] == [
        (1, 2, "Tue", ""),
        (2, 2, "Thu", "Thu p2"),
    ]


def test_nothing_is_due_in_a_week_without_school_or_of_what_is_over() -> None:
    load = Caseload(provision=(provision("30 min × 3, since 7 Sep 2026"),))
    assert week_tally(load, staffed(""), day("26 Oct 2026"), day("26 Oct 2026")) == ()
    assert _told("30 min × 3, since 7 Sep 2026, until 13 Nov 2026") == []
    assert len(week_tally(load, staffed("", calendar=False), day("26 Oct 2026"), day("26 Oct 2026"))) == 3


def test_a_second_session_of_one_day_is_filed_beside_the_first() -> None:
    load = Caseload(deliveries=deliveries("16 Nov 2026: 30"))
    named = [free_name("talk-boost", on, load) for on in (MONDAY, WEDNESDAY)]
    assert named == ["delivery/talk-boost/2026-11-16-2", "delivery/talk-boost/2026-11-18"]
