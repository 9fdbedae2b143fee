"""When `provision_due` speaks, and when it is silent: cases/provision_due.md."""

from tests.triage.checking import table

test_provision_due = table("provision_due")
