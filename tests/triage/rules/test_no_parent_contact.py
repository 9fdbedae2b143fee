"""When `no_parent_contact` speaks, and when it is silent: cases/no_parent_contact.md."""

from tests.triage.checking import table

test_no_parent_contact = table("no_parent_contact")
