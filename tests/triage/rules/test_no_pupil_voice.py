"""When `no_pupil_voice` speaks, and when it is silent: cases/no_pupil_voice.md."""

from tests.triage.checking import table

test_no_pupil_voice = table("no_pupil_voice")
