"""A prompt answers with its words or not at all; a choice only with a letter that was offered."""

from textual.app import App, ComposeResult
from textual.widget import Widget

from senco_tui.tui.theme import themes
from senco_tui.tui.widgets.asking import Answered, Choice, Prompt, Typed, WordsBox


class Desk(App[None]):
    """One question."""

    def __init__(self, question: Widget) -> None:
        super().__init__()
        self.register_theme(themes()[0])
        self.theme = "senco-dark"
        self.question = question
        self.answers: list[str | None] = []
        self.typed: list[str] = []

    def compose(self) -> ComposeResult:
        """The question."""
        yield self.question

    def on_answered(self, event: Answered) -> None:
        """What was answered."""
        self.answers.append(event.answer)

    def on_typed(self, event: Typed) -> None:
        """What stands in the box."""
        self.typed.append(event.words)


async def test_a_prompt_takes_words_and_says_them_as_they_grow() -> None:
    app = Desk(Prompt("Why?", "she"))
    async with app.run_test() as pilot:
        await pilot.press("space", "r", "enter")
        assert app.typed[-2:] == ["she ", "she r"]
        assert app.answers == ["she r"]


async def test_esc_is_no_answer_and_an_empty_line_is_one() -> None:
    app = Desk(Prompt("Why?"))
    async with app.run_test() as pilot:
        await pilot.press("enter", "escape")
        assert app.answers == ["", None]


async def test_what_was_typed_before_the_box_was_there_stands_in_it() -> None:
    prompt = Prompt("Search for", "a")
    app = Desk(prompt)
    async with app.run_test() as pilot:
        assert prompt.type_ahead(["b", "c", "enter"]).let_go == ("enter",)
        prompt.type_ahead([])
        await pilot.pause()
        assert prompt.words == "abc" and app.answers == []
        assert not prompt.query_one(WordsBox).cursor_blink


async def test_an_enter_pressed_too_early_takes_the_line_that_opened_empty() -> None:
    prompt = Prompt("Minutes (Enter: 60)")
    app = Desk(prompt)
    async with app.run_test() as pilot:
        assert prompt.type_ahead(["1", "0", "enter", "j"]).rest == ("j",)
        await pilot.pause()
        assert app.answers == ["10"]


async def test_a_choice_hears_only_its_letters() -> None:
    app = Desk(Choice("Undo?", {"y": "undo it"}))
    async with app.run_test() as pilot:
        await pilot.press("d", "d", "enter", "Y")
        assert app.answers == []
        await pilot.press("y", "escape")
        assert app.answers == ["y", None]


async def test_a_letter_pressed_too_early_counts_unless_it_is_a_yes() -> None:
    choice = Choice("Which?", {"p": "plans", "y": "all of them"})
    app = Desk(choice)
    async with app.run_test() as pilot:
        assert choice.type_ahead(["y", "p"]).let_go == ("y", "p")
        await pilot.pause()
        assert app.answers == []
        assert choice.type_ahead(["p", "j"]).rest == ("j",)
        await pilot.pause()
        assert app.answers == ["p"]
