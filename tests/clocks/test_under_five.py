"""The dates of cases/under_five.md."""

from tests.clocks.checking import table

test_under_five = table("under_five")
