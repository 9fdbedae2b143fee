"""The dates of cases/action.md."""

from tests.clocks.checking import table

test_action = table("action")
