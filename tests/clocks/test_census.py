"""The dates of cases/census.md."""

from tests.clocks.checking import table

test_census = table("census")
