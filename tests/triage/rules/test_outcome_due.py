"""When `outcome_due` speaks, and when it is silent: cases/outcome_due.md."""

from tests.triage.checking import table

test_outcome_due = table("outcome_due")
