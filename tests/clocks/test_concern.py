"""The dates of cases/concern.md."""

from tests.clocks.checking import table

test_concern = table("concern")
