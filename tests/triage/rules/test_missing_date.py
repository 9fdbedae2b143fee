"""When `missing_date` speaks, and when it is silent: cases/missing_date.md."""

from tests.triage.checking import table

test_missing_date = table("missing_date")
