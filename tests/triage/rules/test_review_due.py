"""When `review_due` speaks, and when it is silent: cases/review_due.md."""

from tests.triage.checking import table

test_review_due = table("review_due")
