"""When `waiting` speaks, and when it is silent: cases/waiting.md."""

from tests.triage.checking import table

test_waiting = table("waiting")
