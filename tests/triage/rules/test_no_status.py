"""When `no_status` speaks, and when it is silent: cases/no_status.md."""

from tests.triage.checking import table

test_no_status = table("no_status")
