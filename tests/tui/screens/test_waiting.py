"""Keys that wait keep their order, and whoever they wait for is asked first."""

from senco_tui.tui.screens.waiting import WaitingKeys


def test_they_are_taken_in_their_order_until_one_asks_for_something() -> None:
    waiting, pressed, asked = WaitingKeys(), list[str](), object()

    def press(stroke: str) -> None:
        pressed.append(stroke)
        if stroke == "C":
            waiting.hold(asked)

    waiting.add("j", "C", "k")
    waiting.take(press, lambda: True)
    assert pressed == ["j", "C"] and waiting.any and waiting.held
    waiting.release(asked)
    waiting.take(press, lambda: True)
    assert pressed == ["j", "C", "k"] and not waiting.any


def test_none_is_taken_while_words_are_typed() -> None:
    waiting, pressed = WaitingKeys(), list[str]()
    waiting.add("j")
    waiting.take(pressed.append, lambda: False)
    assert not pressed and waiting.let_go() and not waiting.let_go()


def test_what_a_stroke_has_wait_again_comes_before_those_after_it() -> None:
    waiting, pressed = WaitingKeys(), list[str]()
    waiting.add("g", "g", "j")
    waiting.take(lambda stroke: (waiting.add(stroke), waiting.hold(waiting))[0], lambda: True)
    waiting.release(waiting)
    waiting.take(pressed.append, lambda: True)
    assert pressed == ["g", "g", "j"]


def test_a_question_is_given_only_what_came_after_it_was_asked_for() -> None:
    waiting = WaitingKeys()
    waiting.add("j")
    assert waiting.for_a_question() == []
    waiting.hold(waiting)
    assert waiting.for_a_question() == ["j"] and not waiting.any
    waiting.add("k")
    waiting.put_first("a", "b")
    assert waiting.for_a_question() == ["a", "b", "k"]
