"""Lines laid out as far as they were asked for."""

from collections.abc import Iterator

from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.presenting.unfolding import Unfolding


def _lines(count: int, made: list[int]) -> Iterator[Line]:
    for n in range(count):
        made.append(n)
        yield plain(str(n))


def test_only_what_is_asked_for_is_made() -> None:
    made: list[int] = []
    page = Unfolding(_lines(100, made), 10)
    assert len(page) == len(made) == 10
    assert page[3].text == "3"
    assert [line.text for line in page[8:]] == ["8", "9"]
    assert page.more(5)
    assert len(page) == 15


def test_the_end_is_known() -> None:
    page = Unfolding(_lines(7, []), 3)
    assert not page.done
    assert not page.more(10)
    assert page.done
    assert [line.text for line in page] == [str(n) for n in range(7)]
