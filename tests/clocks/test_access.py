"""The dates of cases/access.md."""

from tests.clocks.checking import table

test_access = table("access")
