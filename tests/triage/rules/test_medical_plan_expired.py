"""When `medical_plan_expired` speaks, and when it is silent: cases/medical_plan_expired.md."""

from tests.triage.checking import table

test_medical_plan_expired = table("medical_plan_expired")
