"""When `family_window` speaks, and when it is silent: cases/family_window.md."""

from tests.triage.checking import table

test_family_window = table("family_window")
