from senco_tui.query.asked import Every, Misasked
from senco_tui.query.spoken import spoken
from tests.query.given import asked


def test_a_day_and_an_empty_line_are_spoken_too() -> None:
    meant = asked("quiet>2026-09-01")
    assert not isinstance(meant, Misasked)
    assert spoken(meant) == "the last entry of any kind > 2026-09-01"
    assert spoken(Every(())) == "here now"
