"""When `amber` speaks, and when it is silent: cases/amber.md."""

from tests.triage.checking import table

test_amber = table("amber")
