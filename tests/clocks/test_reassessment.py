"""The dates of cases/reassessment.md."""

from tests.clocks.checking import table

test_reassessment = table("reassessment")
