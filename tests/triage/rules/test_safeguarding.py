"""When `safeguarding` speaks, and when it is silent: cases/safeguarding.md."""

from tests.triage.checking import table

test_safeguarding = table("safeguarding")
