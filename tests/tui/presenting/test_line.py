"""A line is literal text in named styles; long lists are laid out only where they are looked at."""

from senco_tui.tui.presenting.line import Laid, Line, Span, plain, spans


def test_a_line_is_the_text_of_its_pieces() -> None:
    line = spans("[bold]", ("Ada", "strong"), "", key="P24-017")
    assert line.text == "[bold]Ada"
    assert line == Line((Span("[bold]"), Span("Ada", "strong")), "P24-017")
    assert plain("x", "dim").spans == (Span("x", "dim"),)


def test_only_what_is_looked_at_is_presented() -> None:
    seen: list[int] = []

    def present(value: int, width: int) -> Line:
        seen.append(value)
        return plain(f"{value} in {width}")

    laid = Laid(range(20_000), present, 80, [str(n) for n in range(20_000)])
    assert len(laid) == 20_000
    assert laid[7].text == "7 in 80"
    assert [line.text for line in laid[3:5]] == ["3 in 80", "4 in 80"]
    assert seen == [7, 3, 4]
    assert laid.keys[9] == "9"
    assert next(iter(laid)).text == "0 in 80"
