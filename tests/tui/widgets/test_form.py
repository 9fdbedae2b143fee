"""The form: boxes in order, echoes under them, wrongs said where they are."""

from textual.app import App, ComposeResult

from senco_tui.tui.presenting.form import Ask, Choice, Way, Wrong
from senco_tui.tui.presenting.line import Span
from senco_tui.tui.theme import themes
from senco_tui.tui.widgets.form import Form

ASKS = (
    Ask("met", "o1", Way.PICK, choices=(Choice("m", "met", "met"),), over="Ada reads."),
    Ask("by", "by", value="fri", lacks=lambda answers: None if answers["why"] else "no why yet"),
    Ask("why", "why"),
)


class Forms(App[None]):
    """One form."""

    def __init__(self) -> None:
        super().__init__()
        self.register_theme(themes()[0])
        self.theme = "senco-dark"
        self.done = 0

    def compose(self) -> ComposeResult:
        yield Form(ASKS, {"why": "as agreed"}, lambda ask, typed: Span(f"{ask.name}={typed}"))

    @property
    def form(self) -> Form:
        return self.query_one(Form)

    @property
    def text(self) -> str:
        strips = self.screen._compositor.render_strips(self.size)
        return "\n".join(strip.text.rstrip() for strip in strips)

    def on_form_last_done(self) -> None:
        self.done += 1


async def test_labels_stand_left_echoes_below_and_given_words_in_their_box() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("by")
        await pilot.pause()
        rows = [row for row in app.text.split("\n") if row.strip()]
        assert rows[0].strip() == "Ada reads."
        assert rows[1].split() == ["o1", "·"]
        assert rows[3].split() == ["by", "fri"]
        assert rows[4].strip() == "by=fri"
        assert app.form.answers == {"met": "", "by": "fri", "why": "as agreed"}


async def test_keys_go_from_box_to_box_and_the_last_enter_ends_it() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("met")
        await pilot.press("m", "!", "enter", "enter")
        assert app.form.answers["by"] == "fri!"
        assert app.done == 1
        assert "by=fri!" in app.text


async def test_tab_goes_round_and_arrows_stop_at_the_ends() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("why")
        app.form.go(1)
        await pilot.pause()
        assert app.focused is app.form.fields[0].box
        await pilot.press("up")
        assert app.focused is app.form.fields[0].box
        await pilot.press("down")
        assert app.focused is app.form.fields[1].box
        app.form.go(-2)
        await pilot.pause()
        assert app.focused is app.form.fields[2].box


async def test_keys_come_back_to_where_they_were() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("by")
        await pilot.pause()
        app.screen.set_focus(None)
        app.form.go(0)
        await pilot.pause()
        assert app.focused is app.form.fields[1].box


async def test_what_is_wrong_is_said_under_its_box_until_it_is_typed_over() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.say_wrong([Wrong("by", "that is no day")])
        await pilot.pause()
        assert "that is no day" in app.text
        assert app.focused is app.form.fields[1].box
        await pilot.press("x")
        assert "that is no day" not in app.text


async def test_a_long_question_wraps_and_its_box_stays_below_it() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.fields[0].ask = Ask("met", "o1", Way.PICK, choices=ASKS[0].choices, over="Ada reads. " * 12)
        await pilot.resize_terminal(40, 20)
        await pilot.pause()
        rows = [row for row in app.text.split("\n") if row.strip()]
        assert sum("Ada reads." in row for row in rows) == 4
        assert rows[4].split()[0] == "o1"


async def test_the_top_of_a_form_stays_in_sight_where_it_fits() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("why")
        await pilot.pause()
        assert app.form.scroll_offset.y == 0


async def test_what_is_wanting_goes_once_another_box_says_it() -> None:
    async with (app := Forms()).run_test(size=(60, 20)) as pilot:
        app.form.begin_at("why")
        assert "no why yet" not in app.text
        await pilot.press("ctrl+u")
        await pilot.pause()
        assert "no why yet" in app.text
        await pilot.press("x")
        await pilot.pause()
        assert "no why yet" not in app.text
