"""The dates of cases/appeal.md."""

from tests.clocks.checking import table

test_appeal = table("appeal")
