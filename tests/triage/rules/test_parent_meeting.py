"""When `parent_meeting` speaks, and when it is silent: cases/parent_meeting.md."""

from tests.triage.checking import table

test_parent_meeting = table("parent_meeting")
