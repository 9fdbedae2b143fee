"""When `review_overdue` speaks, and when it is silent: cases/review_overdue.md."""

from tests.triage.checking import table

test_review_overdue = table("review_overdue")
