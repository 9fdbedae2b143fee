from senco_tui.query.asked import Misasked, Place, leaves
from tests.query.given import asked


def test_the_mark_stands_under_the_word() -> None:
    line, marks = Misasked("no", Place(2, 5)).pointing("e arr<60d")
    assert (line, marks) == ("e arr<60d", "  ^^^")


def test_the_leaves_stand_in_their_order() -> None:
    meant = asked("e (y4 or not slcn) okafor")
    assert not isinstance(meant, Misasked)
    assert [getattr(leaf, "name", None) or getattr(leaf, "words", "") for leaf in leaves(meant)] == [
        "e",
        "y4",
        "slcn",
        "okafor",
    ]
