"""When `ahead` speaks, and when it is silent: cases/ahead.md."""

from tests.triage.checking import table

test_ahead = table("ahead")
