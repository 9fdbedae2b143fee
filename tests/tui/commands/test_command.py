"""A command that does nothing is a fault of the program, and says whose."""

from typing import cast

import pytest

from senco_tui.tui.commands.command import Command
from senco_tui.tui.host import Host
from senco_tui.tui.screens.view import View


class Idle(Command):
    """Does nothing."""

    id = "idle"


def test_a_command_is_on_unless_it_says_why_not() -> None:
    nobody = cast(Host, None), cast(View, None)
    assert Idle().why_off(*nobody) is None
    with pytest.raises(AssertionError, match="idle"):
        Idle().run(*nobody, None, None)
