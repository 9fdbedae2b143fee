"""When `section_f` speaks, and when it is silent: cases/section_f.md."""

from tests.triage.checking import table

test_section_f = table("section_f")
