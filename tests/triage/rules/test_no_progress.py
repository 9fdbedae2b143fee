"""When `no_progress` speaks, and when it is silent: cases/no_progress.md."""

from tests.triage.checking import table

test_no_progress = table("no_progress")
