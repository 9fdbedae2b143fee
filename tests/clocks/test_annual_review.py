"""The dates of cases/annual_review.md."""

from tests.clocks.checking import table

test_annual_review = table("annual_review")
