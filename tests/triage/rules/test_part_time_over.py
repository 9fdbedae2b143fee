"""When `part_time_over` speaks, and when it is silent: cases/part_time_over.md."""

from tests.triage.checking import table

test_part_time_over = table("part_time_over")
