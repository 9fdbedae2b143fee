"""The dates of cases/consultation.md."""

from tests.clocks.checking import table

test_consultation = table("consultation")
