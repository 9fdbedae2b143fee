"""Half-typed words are kept when they change, once, and a disk that refuses costs no more than the draft."""

from datetime import UTC, datetime

from senco_tui.desk.drafts import Draft
from senco_tui.tui.drafting import Drafting

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


class Box:
    """Drafts in memory; counts how often it was written to."""

    def __init__(self) -> None:
        self.held: dict[str, Draft] = {}
        self.writes = 0
        self.full = False

    def keep(self, name: str, text: str, now: datetime, basis: str | None = None) -> None:
        """Keep, unless the disk is full."""
        if self.full:
            raise OSError(28, "No space left on device")
        self.writes += 1
        self.held[name] = Draft(name, text, now, basis)

    def find(self, name: str) -> Draft | None:
        """The draft of that name."""
        return self.held.get(name)

    def drop(self, name: str) -> None:
        """Forget it."""
        self.held.pop(name, None)

    def all(self) -> tuple[Draft, ...]:
        """All of them."""
        return tuple(self.held.values())


def test_words_are_kept_once_and_dropped_when_they_are_emptied() -> None:
    box = Box()
    drafting = Drafting(lambda: box, lambda: NOON)
    drafting.typed("why", "she re")
    drafting.typed("why", "she reads")
    drafting.keep_all()
    drafting.keep_all()
    drafting.typed("why", "she reads")
    drafting.keep_all()
    assert box.held["why"].text == "she reads" and box.writes == 1
    drafting.typed("why", "  ")
    drafting.keep_all()
    assert box.held == {}
    drafting.typed(None, "words of no name")
    drafting.keep_all()
    assert box.held == {}


def test_what_a_form_holds_is_asked_for() -> None:
    box = Box()
    drafting = Drafting(lambda: box, lambda: NOON)
    drafting.ask_view = lambda: ("P24-017 plan o2", "text: reads")
    drafting.keep_all()
    found = drafting.find("P24-017 plan o2")
    assert found is not None and found.text == "text: reads"
    drafting.drop("P24-017 plan o2")
    assert drafting.find("P24-017 plan o2") is None


def test_the_basis_stays_with_the_words_it_was_given_for() -> None:
    box = Box()
    drafting = Drafting(lambda: box, lambda: NOON)
    drafting.keep("plan text", "one", "abc")
    drafting.keep("plan text", "two")
    assert box.held["plan text"].basis == "abc"


def test_a_full_disk_is_tried_again() -> None:
    box = Box()
    drafting = Drafting(lambda: box, lambda: NOON)
    box.full = True
    drafting.typed("why", "words")
    drafting.keep_all()
    box.full = False
    drafting.keep_all()
    assert box.held["why"].text == "words"


def test_without_a_timer_nothing_is_kept_by_itself() -> None:
    drafting = Drafting(Box, lambda: NOON)
    drafting.type_on(True)
    drafting.type_on(False)
