"""The dates of cases/outcome.md."""

from tests.clocks.checking import table

test_outcome = table("outcome")
