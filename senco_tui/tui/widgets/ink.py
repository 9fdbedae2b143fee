"""From the names of styles to what a terminal is told, by the theme in force."""

from collections.abc import Mapping

from rich.style import Style

WEIGHTS = {
    "strong": "bold",
    "heading": "bold",
    "overdue": "bold",
    "added": "underline",
    "removed": "strike",
    "key": "bold",
    "emphasis": "italic",
}
"""What a style is besides its colour, so that it can be told apart without any."""

NAMES = (
    "dim",
    "strong",
    "heading",
    "overdue",
    "warn",
    "theirs",
    "ok",
    "added",
    "removed",
    "key",
    "mark",
    "flag",
    "quiet",
    "emphasis",
    "code",
)


def ink_of(variables: Mapping[str, str]) -> dict[str, Style]:
    """Every style by its name, from a theme's variables (`ink-overdue: #ff8f85`), the grounds too."""
    inks = {"": Style.null()}
    for name in NAMES:
        inks[name] = _style(WEIGHTS.get(name, ""), variables.get(f"ink-{name}", ""))
    inks["cursor"] = _ground(variables, "cursor", Style(reverse=True))
    inks["sought"] = _ground(variables, "sought", Style(underline=True, bold=True))
    return inks


def _style(weight: str, colour: str) -> Style:
    return Style.parse(f"{weight} {_plain(colour)}".strip() or "none")


def _ground(variables: Mapping[str, str], name: str, without: Style) -> Style:
    """A style that lies under text; `without` where the theme gives it no colour."""
    colour = variables.get(f"ink-{name}-ground", "")
    return Style.parse(f"on {_plain(colour)}") if colour else without


def _plain(colour: str) -> str:
    return colour.removeprefix("ansi_")
