"""When `suspended` speaks, and when it is silent: cases/suspended.md."""

from tests.triage.checking import table

test_suspended = table("suspended")
