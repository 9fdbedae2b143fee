"""When `quiet` speaks, and when it is silent: cases/quiet.md."""

from tests.triage.checking import table

test_quiet = table("quiet")
