"""A report speaks in the words of its kind of setting."""

from tests.reports.given import matter


def test_the_words_of_the_setting() -> None:
    assert [matter(kind=kind).wording.learner for kind in ("primary", "nursery", "college")] == [
        "pupil",
        "child",
        "young person",
    ]
