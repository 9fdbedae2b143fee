"""The dates of cases/setting_duties.md."""

from tests.clocks.checking import table

test_setting_duties = table("setting_duties")
