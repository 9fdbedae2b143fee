"""The dates of cases/part_time.md."""

from tests.clocks.checking import table

test_part_time = table("part_time")
