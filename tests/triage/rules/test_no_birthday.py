"""When `no_birthday` speaks, and when it is silent: cases/no_birthday.md."""

from tests.triage.checking import table

test_no_birthday = table("no_birthday")
