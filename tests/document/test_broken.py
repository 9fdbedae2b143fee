"""YAML that senco does not read, in a SENCo's words and at the line to mend: cases/yaml.md."""

import pytest
import yaml

from senco_tui.document.broken import broken
from tests.document.tables import Row, rows, said


@pytest.mark.parametrize("row", rows("yaml"), ids=lambda r: r.typed)
def test_what_is_not_read_names_its_line_and_why(row: Row) -> None:
    reading = row.reading()
    assert [said(p) for p in reading.problems] == [(row.line, row.says, row.nearest)]
    assert reading.value is None
    assert not reading.trusted


def test_a_complaint_without_a_place_is_told_of_the_first_line() -> None:
    refused = broken(yaml.MarkedYAMLError(problem="something"), "a: 1")
    assert (refused.line, refused.column) == (1, 1)


def test_an_unforeseen_complaint_still_names_its_line() -> None:
    mark = yaml.Mark("", 0, 4, 2, "", 0)
    refused = broken(yaml.MarkedYAMLError(problem="something new", problem_mark=mark), "a: 1")
    assert (refused.line, refused.column) == (5, 3)
