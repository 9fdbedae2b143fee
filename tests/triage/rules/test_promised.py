"""When `promised` speaks, and when it is silent: cases/promised.md."""

from tests.triage.checking import table

test_promised = table("promised")
