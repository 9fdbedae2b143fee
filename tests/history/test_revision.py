"""A revision speaks for itself."""

from senco_tui.history.revision import Revision
from tests.history.repositories import START

ONE = Revision("0123456789" * 4, (), "P", "p@x", START, "x", "", (("Document", "plan"), ("Document", "ehc")))


def test_short_and_trailers() -> None:
    assert ONE.short == "0123456"
    assert ONE.trailer("Document") == "plan" and ONE.trailer("Case") is None
