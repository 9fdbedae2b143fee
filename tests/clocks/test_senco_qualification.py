"""The dates of cases/senco_qualification.md."""

from tests.clocks.checking import table

test_senco_qualification = table("senco_qualification")
