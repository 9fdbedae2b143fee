"""When `calendar` speaks, and when it is silent: cases/calendar.md."""

from tests.triage.checking import table

test_calendar = table("calendar")
