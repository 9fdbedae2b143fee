"""Open records have keys of their own, which no two commands share."""

from senco_tui.tui.commands.records import RECORDS


def test_no_key_means_two_things() -> None:
    keys = [key for command in RECORDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert {"i", "+", "-"} <= set(keys)
