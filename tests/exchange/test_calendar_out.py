"""Due dates as another program reads them: whole days, references only, silent, the same UIDs again."""

from dataclasses import replace
from datetime import date, timedelta

from icalendar import Calendar, Event

from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.running import clocks, setting_clocks
from senco_tui.exchange.calendar_out import calendar_file, uid_of
from tests.clocks.given import case, day, setting

TODAY = day("16 Nov 2026")
FACTS = (
    "year 6; E since 10 Feb 2024; plan made 10 Feb 2024; annual review met 4 Nov 2026;"
    "outcome o1 by 1 Dec 2026; plan from 7 Sep 2026, review due 11 Dec 2026;"
    "action a1 ring Ada's mother due 20 Nov 2026;"
    "request to SaLT about Ada, asked 2 Oct 2026, turn SaLT, chase by 20 Nov 2026"
)
OFFICE = setting()


def _clocks(facts: str = FACTS) -> list[Clock]:
    return [*clocks(case(facts), OFFICE, TODAY), *setting_clocks(OFFICE, TODAY)]


def _events(found: list[Clock], today: date = TODAY) -> list[Event]:
    return Calendar.from_ical(calendar_file(found, almanac(OFFICE), today)).walk("VEVENT")


def test_a_calendar_reads_the_due_date_and_the_last_safe_start() -> None:
    by_words = {str(e["summary"]): e for e in _events(_clocks())}
    due = by_words["P25-001 review report"]
    assert (due["dtstart"].dt, due["dtend"].dt) == (day("18 Nov 2026"), day("19 Nov 2026"))
    assert by_words["start: P25-001 review report"]["dtstart"].dt == day("11 Nov 2026")
    assert "SEND Regulations 2014 r20" in str(due["description"])


def test_a_date_before_which_stands_on_its_last_day() -> None:
    (moved,) = [e for e in _events(_clocks()) if str(e["summary"]).startswith("P25-001 transfer plan")]
    assert moved["dtstart"].dt == day("14 Feb 2027")
    assert str(moved["summary"]).endswith("(la)")


def test_private_silent_and_whole_days() -> None:
    for event in _events(_clocks()):
        assert (str(event["class"]), str(event["transp"])) == ("PRIVATE", "TRANSPARENT")
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
        assert not event.walk("VALARM")


def test_no_name_and_no_words_of_the_record_go_out() -> None:
    text = calendar_file(_clocks(), almanac(OFFICE), TODAY).decode()
    assert not [w for w in ("Ada", "Okafor", "mother", "SaLT", "Priya", "priya", " ring") if w in text]
    assert "P25-001 action" in text and "P25-001 outcome o1" in text


def test_each_entry_has_a_mark_of_its_own_that_stays() -> None:
    marks = [str(e["uid"]) for e in _events(_clocks())]
    assert len(set(marks)) == len(marks) > 15
    assert marks == [str(e["uid"]) for e in _events(_clocks(), TODAY)]
    clock = _clocks()[0]
    later = replace(clock, due=day("1 Mar 2030"))
    assert uid_of(clock, "due") == uid_of(later, "due") != uid_of(clock, "start")


def test_what_is_met_or_missing_stays_out() -> None:
    found = _events(_clocks("E since 10 Feb 2024"))
    assert not [e for e in found if "annual review" in str(e["summary"])]


def test_the_same_day_gives_the_same_bytes() -> None:
    one, other = (calendar_file(_clocks(), almanac(OFFICE), TODAY) for _ in range(2))
    assert one == other
