"""When `missing_education` speaks, and when it is silent: cases/missing_education.md."""

from tests.triage.checking import table

test_missing_education = table("missing_education")
