"""The dates of cases/phase_transfer.md."""

from tests.clocks.checking import table

test_phase_transfer = table("phase_transfer")
