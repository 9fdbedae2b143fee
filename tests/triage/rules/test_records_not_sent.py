"""When `records_not_sent` speaks, and when it is silent: cases/records_not_sent.md."""

from tests.triage.checking import table

test_records_not_sent = table("records_not_sent")
