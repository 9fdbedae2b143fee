"""Counts, sequences and letters: what is pressed becomes the command that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.commands.keys import Fired, Keys, Unbound, Waiting, spoken_keys, stroke_of

EVERY = tuple(command() for command in EVERYWHERE)


def pressed(keys: Keys, *strokes: str) -> Fired | Waiting | Unbound:
    """What comes of the last of the strokes."""
    return [keys.press(stroke) for stroke in strokes][-1]


@pytest.mark.parametrize(
    ("strokes", "command", "count", "letter"),
    [
        ("j", "down", None, None),
        ("5 j", "down", 5, None),
        ("1 2 j", "down", 12, None),
        ("1 0 k", "up", 10, None),
        ("g g", "top", None, None),
        ("4 0 G", "end", 40, None),
        ("4 g g", "top", 4, None),
        ("m a", "mark", None, "a"),
        ("' a", "go-to-mark", None, "a"),
        ("' j", "go-to-mark", None, "j"),
        ("m 5", "mark", None, "5"),
        ("Z Z", "quit", None, None),
        ("ctrl+d", "half-down", None, None),
    ],
)
def test_keys_mean_what_vim_taught(strokes: str, command: str, count: int | None, letter: str | None) -> None:
    fired = pressed(Keys(EVERY), *strokes.split())
    assert isinstance(fired, Fired)
    assert (fired.commands[0].id, fired.count, fired.letter) == (command, count, letter)


@pytest.mark.parametrize("strokes", ["g", "5", "1 2", "m", "4 g", "Z"])
def test_half_a_sequence_waits_and_is_shown(strokes: str) -> None:
    keys = Keys(EVERY)
    waiting = pressed(keys, *strokes.split())
    assert isinstance(waiting, Waiting)
    assert waiting.shown == strokes.replace(" ", "")
    assert keys.waiting


@pytest.mark.parametrize("strokes", ["ctrl+t", "g x", "5 g ~", "0", "m enter"])
def test_what_means_nothing_is_forgotten(strokes: str) -> None:
    keys = Keys(EVERY)
    assert isinstance(pressed(keys, *strokes.split()), Unbound)
    assert not keys.waiting
    assert isinstance(keys.press("j"), Fired)


def test_ones_own_keys_stand_in_for_the_usual_ones() -> None:
    keys = Keys(EVERY, {"undo": ("U", "ctrl+t")})
    assert pressed(keys, "U") == pressed(keys, "ctrl+t")
    assert isinstance(pressed(keys, "u"), Unbound)


def test_a_key_that_is_a_digit_is_no_count() -> None:
    down = next(c for c in EVERY if c.id == "down")
    keys = Keys([down], {"down": ("1",)})
    assert isinstance(keys.press("1"), Fired)


def test_an_absurd_count_does_not_grow_for_ever() -> None:
    keys = Keys(EVERY)
    for _ in range(6):
        keys.press("9")
    assert isinstance(keys.press("9"), Unbound)


@given(st.lists(st.sampled_from([*"0123456789jkgGm'aZqx", "enter", "escape", "ctrl+d"]), max_size=30))
def test_no_keys_can_wedge_it(strokes: list[str]) -> None:
    keys = Keys(EVERY)
    for stroke in strokes:
        keys.press(stroke)
    keys.forget()
    assert isinstance(keys.press("j"), Fired)


def test_strokes_are_named_by_character_where_one_is_typed() -> None:
    assert stroke_of("slash", "/") == "/"
    assert stroke_of("space", " ") == "space"
    assert stroke_of("ctrl+d", "\x04") == "ctrl+d"
    assert stroke_of("enter", "\r") == stroke_of("ctrl+j", "\n") == "enter"
    assert spoken_keys("g g") == "gg"
    assert spoken_keys("escape") == "Esc"
