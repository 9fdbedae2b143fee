"""Before the first reading nothing is known and nothing asked for breaks; after it, it is what was read."""

from pathlib import Path

from senco_tui.tui.known import Known
from tests.tui.small_store import small_store
from tests.tui.stage import stage


def test_before_the_first_reading_everything_is_empty() -> None:
    known = Known()
    assert (known.office, known.sheet, known.news, known.read_only) == (None, None, None, None)
    assert (known.since, known.scribbles, known.drill, known.seen) == ("", (), (), frozenset())


async def test_after_it_all_is_of_one_reading(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        last = s.app.last
        assert last is not None and s.app.office is last.office and s.app.sheet is last.sheet
        assert s.app.sheet is not None and s.app.sheet.today == s.app.today
