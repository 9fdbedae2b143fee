"""When `closing` speaks, and when it is silent: cases/closing.md."""

from tests.triage.checking import table

test_closing = table("closing")
