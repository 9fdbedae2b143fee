"""When `our_turn` speaks, and when it is silent: cases/our_turn.md."""

from tests.triage.checking import table

test_our_turn = table("our_turn")
