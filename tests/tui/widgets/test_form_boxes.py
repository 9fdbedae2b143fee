"""The boxes of a form: what is typed or pasted is words, and keys do what they say."""

from textual import events
from textual.app import App, ComposeResult

from senco_tui.tui.presenting.form import Ask, Choice, Way
from senco_tui.tui.theme import themes
from senco_tui.tui.widgets.form_boxes import Changed, Done, PickBox, WordsArea, box_for

LINE = Ask("text", "outcome", value="reads")
WORDS = Ask("words", "words", Way.WORDS)
PICK = Ask("met", "o1", Way.PICK, choices=(Choice("m", "met", "met"), Choice("p", "partly", "partly met")))


class Boxes(App[None]):
    """One box, and what it says."""

    def __init__(self, ask: Ask, value: str = "") -> None:
        super().__init__()
        self.register_theme(themes()[0])
        self.theme = "senco-dark"
        self.box = box_for(ask, value)
        self.said: list[Done] = []
        self.changes = 0

    def compose(self) -> ComposeResult:
        yield self.box

    def on_mount(self) -> None:
        self.box.focus()

    def on_done(self, event: Done) -> None:
        self.said.append(event)

    def on_changed(self, event: Changed) -> None:
        self.changes += 1


async def test_enter_goes_on_from_one_line_and_begins_a_line_in_many() -> None:
    async with (one := Boxes(LINE, "reads")).run_test() as pilot:
        await pilot.press("!", "enter")
        assert one.box.answer == "reads!"
        assert [d.back for d in one.said] == [False]
    async with (many := Boxes(WORDS)).run_test() as pilot:
        await pilot.press("a", "enter", "b")
        assert many.box.answer == "a\nb"
        assert many.said == []


async def test_up_and_down_leave_at_the_edges_only() -> None:
    async with (many := Boxes(WORDS, "one\ntwo")).run_test() as pilot:
        await pilot.press("up")
        assert many.said == []
        await pilot.press("up", "down", "down")
        assert [(d.back, d.at_edge) for d in many.said] == [(True, True), (False, True)]


async def test_what_is_pasted_is_only_words() -> None:
    hostile = "a\x1b[31m\x9bb\u202ec\r\nd\te\x13"
    async with (one := Boxes(LINE)).run_test() as pilot:
        one.box.post_message(events.Paste(hostile))
        await pilot.pause()
        assert one.box.answer == "a[31mbc d e"
        assert one.said == []
    async with (many := Boxes(WORDS)).run_test() as pilot:
        many.box.post_message(events.Paste(hostile))
        await pilot.pause()
        assert many.box.answer.split("\n") == ["a[31mbc", "d\te"]


async def test_a_long_text_is_taken_whole_and_the_box_grows() -> None:
    words = "word " * 20_000
    async with (many := Boxes(WORDS)).run_test(size=(60, 24)) as pilot:
        many.box.post_message(events.Paste(words))
        await pilot.pause()
        assert many.box.answer == words.rstrip()
        assert 1 < many.box.size.height <= 12


async def test_the_box_is_as_high_as_its_words_from_the_start() -> None:
    async with (one := Boxes(LINE, "a few words " * 12)).run_test(size=(40, 24)):
        assert one.box.size.height == 4


async def test_a_key_picks_and_goes_on() -> None:
    async with (pick := Boxes(PICK)).run_test() as pilot:
        await pilot.press("z", "p")
        assert pick.box.answer == "partly"
        assert len(pick.said) == 1
        assert pick.changes == 1


async def test_left_right_and_delete_change_the_answer_without_going_on() -> None:
    async with (pick := Boxes(PICK, "met")).run_test() as pilot:
        await pilot.press("right")
        assert pick.box.answer == "partly"
        await pilot.press("right")
        assert pick.box.answer == "met"
        await pilot.press("left", "backspace")
        assert pick.box.answer == ""
        assert pick.said == []


async def test_nothing_pasted_picks() -> None:
    async with (pick := Boxes(PICK)).run_test() as pilot:
        pick.box.post_message(events.Paste("m"))
        await pilot.pause()
        assert pick.box.answer == ""


def test_each_way_of_answering_has_its_box() -> None:
    assert isinstance(box_for(PICK, ""), PickBox)
    assert isinstance(box_for(WORDS, ""), WordsArea)
