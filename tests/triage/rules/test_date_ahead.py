"""When `date_ahead` speaks, and when it is silent: cases/date_ahead.md."""

from tests.triage.checking import table

test_date_ahead = table("date_ahead")
