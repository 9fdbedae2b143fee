"""The dates of cases/records_transfer.md."""

from tests.clocks.checking import table

test_records_transfer = table("records_transfer")
