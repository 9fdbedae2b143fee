"""The dates of cases/looked_after.md."""

from tests.clocks.checking import table

test_looked_after = table("looked_after")
