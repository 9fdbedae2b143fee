"""Starting: what cannot be meant stops before the screen."""

import pytest

from senco_tui.tui import starting


def test_a_setting_that_cannot_be_meant_stops_before_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENCO_THEME", "mauve")
    with pytest.raises(Exception, match="mauve"):
        starting.run(None, None)
