"""A file is cut into events with their lines; what is no calendar is refused with a sentence."""

import pytest

from senco_tui.exchange.ics_blocks import LARGEST, LONGEST, MOST, NotACalendar, blocks
from tests.exchange.ics import ics, whole


def test_each_event_has_its_line() -> None:
    found = blocks(ics(whole("INSET day", "20270104"), whole("Half term", "20270215", "20270220")))
    assert [one.line for one in found] == [4, 8]
    assert found[0].text.startswith("BEGIN:VEVENT\r\nSUMMARY:INSET")


@pytest.mark.parametrize(
    ("data", "said"),
    (
        (b"", "Line 1: This is no calendar file"),
        (b"name,born\nAda,2016\n", "Line 1: This is no calendar file"),
        (ics()[:-20], "may have been cut off"),
        (ics("SUMMARY:\xff".encode("latin-1").decode("latin-1")).replace("ÿ".encode(), b"\xff"), "Line 5"),
        (ics("SUMMARY:a\0b"), "Line 5: This is no text."),
        (ics("SUMMARY:" + "x" * (LONGEST + 1)), "Line 5: This line is longer"),
        (ics("SUMMARY:a|\n" + " x" * 5 + "|BEGIN:VALARM"), "closes what was not opened"),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:X\n" * 9, "more deeply"),
        (b"BEGIN:VCALENDAR\n" + b"x" * LARGEST, "larger than 1000 KB"),
        (ics(*["UID:1"] * (MOST + 1)), f"more than {MOST} events"),
        ("BEGIN:VCALENDAR".encode("utf-16"), "save it as UTF-8"),
    ),
)
def test_what_is_no_calendar_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(NotACalendar) as no:
        blocks(data)
    assert said in no.value.sentence
