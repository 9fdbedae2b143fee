"""One sentence says what changed since the last triage."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from senco_tui.tui.presenting.since import since_words

TODAY = date(2026, 11, 16)


@dataclass(frozen=True)
class Since:
    """What the desk says."""

    when: datetime | None
    cases: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    revisions: int = 0


def at(year: int = 2026) -> datetime:
    """The last sign-off."""
    return datetime(year, 11, 10, 16, tzinfo=UTC)


def test_the_sentence_for_each_case() -> None:
    assert since_words(Since(None), TODAY, True) == "no triage signed off yet"
    assert since_words(Since(at()), TODAY, True) == "nothing recorded since the triage of Tue 10 Nov"
    two = Since(at(), ("P24-001", "P24-002"), ("Ruth Ames", "Priya Shah", "Jo Lee"), 5)
    assert since_words(two, TODAY, True) == "since Tue 10 Nov: 2 pupils changed, by Ruth Ames and 2 others"
    assert since_words(two, TODAY, False) == "since Tue 10 Nov: 2 pupils changed"
    assert since_words(Since(at(2025), ("P24-001",), ("Ruth Ames",), 1), TODAY, True) == (
        "since Mon 10 Nov 2025: 1 pupil changed, by Ruth Ames"
    )
    assert since_words(Since(at(), (), ("Ruth Ames",), 3), TODAY, False) == "since Tue 10 Nov: 3 acts"
