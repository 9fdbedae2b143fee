"""The dates of an EHC needs assessment, by the table."""

from tests.clocks.checking import table

test_needs_assessment = table("needs_assessment")
