"""Every report has a name to ask for it by, says what it tells, and says for whom it is."""

import re

from senco_tui.reports.kinds import KINDS, kind_called


def test_each_is_found_by_its_name_and_says_for_whom_it_is() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    for kind in KINDS:
        assert kind_called(kind.name) is kind and re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.name)
        assert kind.words and kind.reader.endswith(".")
    assert kind_called("nothing") is None
