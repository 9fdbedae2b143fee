"""No line narrows a report by what points at the designated lead's own file, however it is put."""

import pytest

from senco_tui.query.on_paper import why_not_on_paper
from tests.query.given import asked


@pytest.mark.parametrize("line", ["cp", "y4 sw", "not cin", "fsm or safeguarding", "(y4 or cp) k"])
def test_a_pointer_narrows_nothing(line: str) -> None:
    assert "designated lead" in (why_not_on_paper(asked(line)) or "")


@pytest.mark.parametrize("line", ["", "y4 ehc", "pp lac", "breach quiet>3w", "class=4b"])
def test_everything_else_does(line: str) -> None:
    assert why_not_on_paper(asked(line)) is None
