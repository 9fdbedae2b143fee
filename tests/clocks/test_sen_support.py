"""The dates of cases/sen_support.md."""

from tests.clocks.checking import table

test_sen_support = table("sen_support")
