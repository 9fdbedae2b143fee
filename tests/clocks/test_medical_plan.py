"""The dates of cases/medical_plan.md."""

from tests.clocks.checking import table

test_medical_plan = table("medical_plan")
