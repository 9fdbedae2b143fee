"""When `pep` speaks, and when it is silent: cases/pep.md."""

from tests.triage.checking import table

test_pep = table("pep")
