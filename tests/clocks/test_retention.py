"""The dates of cases/retention.md."""

from tests.clocks.checking import table

test_retention = table("retention")
