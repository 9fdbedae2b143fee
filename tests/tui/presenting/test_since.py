"""One sentence says what changed since the last triage."""

from datetime import UTC, date, datetime

import pytest

from senco_tui.tui.presenting.since import since_words

TODAY = date(2026, 11, 16)
THEN = datetime(2026, 11, 10, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "cases", "acts", "unread", "words"),
    [
        (None, 0, 0, 0, "no triage signed off yet"),
        (THEN, 0, 0, 0, "nothing recorded since the triage of 10 Nov"),
        (THEN, 12, 30, 5, "since 10 Nov: 12 pupils changed (5 unread)"),
        (THEN, 1, 1, 0, "since 10 Nov: 1 pupil changed"),
        (THEN, 0, 3, 0, "since 10 Nov: 3 acts"),
        (THEN.replace(year=2025), 2, 2, 1, "since 10 Nov 2025: 2 pupils changed (1 unread)"),
    ],
)
def test_the_sentence_for_each_case(
    when: datetime | None, cases: int, acts: int, unread: int, words: str
) -> None:
    assert since_words(when, cases, acts, unread, TODAY) == words


def test_where_there_may_be_more_it_says_so() -> None:
    assert since_words(THEN, 200, 500, 0, TODAY, full=True) == "since 10 Nov: 200 pupils or more changed"
