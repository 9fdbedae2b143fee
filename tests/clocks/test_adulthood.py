"""The dates of cases/adulthood.md."""

from tests.clocks.checking import table

test_adulthood = table("adulthood")
