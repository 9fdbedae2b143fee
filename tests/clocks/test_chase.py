"""The dates of cases/chase.md."""

from tests.clocks.checking import table

test_chase = table("chase")
