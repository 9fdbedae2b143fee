"""The days of one event: the end left out, repeats counted within bounds, everything else refused plainly."""

from datetime import date

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some

from senco_tui.exchange.ics_blocks import NotACalendar, blocks
from senco_tui.exchange.ics_days import NotUnderstood, spells
from tests.exchange.ics import ics, whole

EARLIEST, LATEST = date(2024, 1, 1), date(2030, 12, 31)


def _days(event: str) -> list[str]:
    (block,) = blocks(ics(event))
    return [f"{s.since} {s.until}" for s in spells(block, EARLIEST, LATEST)]


@pytest.mark.parametrize(
    ("event", "days"),
    (
        (whole("x", "20270215", "20270220"), ["2027-02-15 2027-02-19"]),
        (whole("x", "20270104"), ["2027-01-04 2027-01-04"]),
        (whole("x", "20270104", "20270104"), ["2027-01-04 2027-01-04"]),
        (whole("x", "20280229", "20280301"), ["2028-02-29 2028-02-29"]),
        ("SUMMARY:x|DTSTART;VALUE=DATE:20270104|DURATION:P3D", ["2027-01-04 2027-01-06"]),
        ("SUMMARY:x|DTSTART:20270104T090000Z|DTEND:20270104T150000Z", ["2027-01-04 2027-01-04"]),
        ("SUMMARY:x|DTSTART:20270104T000000|DTEND:20270106T000000", ["2027-01-04 2027-01-05"]),
        ("SUMMARY:x|DTSTART;TZID=Europe/London:20270328T003000", ["2027-03-28 2027-03-28"]),
        (
            whole("x", "20260907", "20260908") + "|RRULE:FREQ=WEEKLY;COUNT=3",
            ["2026-09-07 2026-09-07", "2026-09-14 2026-09-14", "2026-09-21 2026-09-21"],
        ),
        (
            whole("x", "20260907") + "|RRULE:FREQ=WEEKLY;UNTIL=20260921|EXDATE;VALUE=DATE:20260914",
            ["2026-09-07 2026-09-07", "2026-09-21 2026-09-21"],
        ),
        (
            whole("x", "20260907") + "|RDATE;VALUE=DATE:20261102",
            ["2026-09-07 2026-09-07", "2026-11-02 2026-11-02"],
        ),
        (whole("x", "20281225") + "|RRULE:FREQ=YEARLY", [f"{y}-12-25 {y}-12-25" for y in (2028, 2029, 2030)]),
        (whole("x", "20100104"), []),
    ),
)
def test_the_days(event: str, days: list[str]) -> None:
    assert _days(event) == days


@pytest.mark.parametrize(
    ("event", "said"),
    (
        ("SUMMARY:x", "no first day"),
        (whole("x", "20271340"), "cannot be read"),
        (whole("x", "20270105", "20270101"), "ends before it begins"),
        ("SUMMARY:x|DTSTART;VALUE=DATE:20270104|DTEND:20270104T090000", ""),
        (whole("x", "20260907") + "|RRULE:FREQ=DAILY", "more than 200 times"),
        (whole("x", "20260907") + "|RRULE:FREQ=SECONDLY;COUNT=2", "repeats secondly"),
        (whole("x", "20260907") + "|RRULE:FREQ=DAILY;COUNT=999999999", "more than 200 times"),
        (whole("x", "20260907") + "|RRULE:FREQ=OFTEN", "cannot be read"),
        (
            whole("x", "20260907") + "|RRULE:FREQ=WEEKLY;COUNT=2|RRULE:FREQ=DAILY;COUNT=2",
            "more than one rule",
        ),
        (whole("x", "99991231") + "|DURATION:P9999999D", ""),
    ),
)
def test_what_cannot_be_counted_is_refused_or_counted_never_a_crash(event: str, said: str) -> None:
    try:
        _days(event)
    except NotUnderstood as no:
        assert said in no.sentence
    else:
        assert not said


PROPERTIES = some.sampled_from(
    (
        "DTSTART",
        "DTEND",
        "RRULE",
        "EXDATE",
        "RDATE",
        "DURATION",
        "SUMMARY",
        "DTSTART;VALUE=DATE",
        "DTEND;TZID=x",
    )
)
VALUES = some.one_of(
    some.sampled_from(("20270104", "20270104T000000Z", "P1D", "FREQ=YEARLY;COUNT=3", "FREQ=;=", "99999999")),
    some.text(some.characters(codec="utf-8", exclude_characters="\r\n\0|"), max_size=20),
)


@for_all(some.lists(some.tuples(PROPERTIES, VALUES), max_size=5))
def test_no_event_whatever_it_says_is_a_crash(parts: list[tuple[str, str]]) -> None:
    try:
        for block in blocks(ics("|".join(f"{name}:{value}" for name, value in parts))):
            assert all(s.since <= s.until for s in spells(block, EARLIEST, LATEST))
    except (NotUnderstood, NotACalendar):
        pass
