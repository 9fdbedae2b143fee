"""When `outcome_not_met` speaks, and when it is silent: cases/outcome_not_met.md."""

from tests.triage.checking import table

test_outcome_not_met = table("outcome_not_met")
