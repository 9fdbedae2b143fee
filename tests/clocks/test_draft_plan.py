"""The dates of cases/draft_plan.md."""

from tests.clocks.checking import table

test_draft_plan = table("draft_plan")
