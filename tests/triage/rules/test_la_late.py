"""When `la_late` speaks, and when it is silent: cases/la_late.md."""

from tests.triage.checking import table

test_la_late = table("la_late")
