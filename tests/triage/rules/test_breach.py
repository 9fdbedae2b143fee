"""When `breach` speaks, and when it is silent: cases/breach.md."""

from tests.triage.checking import table

test_breach = table("breach")
