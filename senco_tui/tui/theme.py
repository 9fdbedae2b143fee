"""The colours: a dark and a light theme, one of high contrast, and the terminal's own sixteen.

Status is said by word and mark; colour only helps to find it. Text reaches a contrast of 4.5:1 on every
ground it can stand on, 7:1 in the theme `senco-contrast`; a test measures rendered cells.
"""

from collections.abc import Mapping

from textual.theme import Theme

DARK = {
    "background": "#14181c", "foreground": "#d9dee3", "panel": "#1d2329", "cursor": "#2a3743",
    "dim": "#a3adb7", "heading": "#eef2f5", "overdue": "#ff9d94", "warn": "#e9bd6b", "theirs": "#9cc3ee",
    "ok": "#97d3a2", "added": "#97d3a2", "removed": "#ff9d94", "key": "#9cc3ee", "mark": "#e9bd6b",
    "flag": "#cdb4ee", "quiet": "#a3adb7", "code": "#e9bd6b", "sought": "#5a4a12",
}  # fmt: skip
LIGHT = {
    "background": "#fbfaf7", "foreground": "#23272c", "panel": "#eeece6", "cursor": "#dbe6f1",
    "dim": "#545c65", "heading": "#101418", "overdue": "#a4221a", "warn": "#744d00", "theirs": "#19549a",
    "ok": "#1a5f2e", "added": "#1a5f2e", "removed": "#a4221a", "key": "#19549a", "mark": "#744d00",
    "flag": "#61358f", "quiet": "#545c65", "code": "#744d00", "sought": "#f4df94",
}  # fmt: skip
CONTRAST = {
    "background": "#000000", "foreground": "#ffffff", "panel": "#101010", "cursor": "#003358",
    "dim": "#d6d6d6", "heading": "#ffffff", "overdue": "#ffb4ad", "warn": "#ffd97a", "theirs": "#b8dcff",
    "ok": "#a9f0b6", "added": "#a9f0b6", "removed": "#ffb4ad", "key": "#b8dcff", "mark": "#ffd97a",
    "flag": "#e3ccff", "quiet": "#d6d6d6", "code": "#ffd97a", "sought": "#5c4700",
}  # fmt: skip
SIXTEEN = {
    "overdue": "ansi_red", "warn": "ansi_yellow", "theirs": "ansi_cyan", "ok": "ansi_green",
    "added": "ansi_green", "removed": "ansi_red", "key": "ansi_cyan", "mark": "ansi_yellow",
    "flag": "ansi_magenta",
}  # fmt: skip

GROUNDS = ("cursor", "sought")


def _theme(name: str, colours: Mapping[str, str], *, dark: bool) -> Theme:
    inks = {f"ink-{k}-ground" if k in GROUNDS else f"ink-{k}": v for k, v in colours.items()}
    return Theme(
        name=name,
        primary=colours["theirs"],
        secondary=colours["flag"],
        accent=colours["warn"],
        warning=colours["warn"],
        error=colours["overdue"],
        success=colours["ok"],
        foreground=colours["foreground"],
        background=colours["background"],
        surface=colours["background"],
        panel=colours["panel"],
        dark=dark,
        text_alpha=1.0,
        variables={**inks, "ink-box-ground": colours["panel"], "ink-bar-ground": colours["panel"]},
    )


def themes() -> tuple[Theme, ...]:
    """The program's own themes, the usual one first."""
    sixteen = {f"ink-{k}": v for k, v in SIXTEEN.items()}
    grounds = {"ink-box-ground": "ansi_default", "ink-bar-ground": "ansi_default"}
    return (
        _theme("senco-dark", DARK, dark=True),
        _theme("senco-light", LIGHT, dark=False),
        _theme("senco-contrast", CONTRAST, dark=True),
        Theme(name="senco-sixteen", primary="ansi_cyan", ansi=True, variables={**sixteen, **grounds}),
    )


NAMES = {
    "dark": "senco-dark",
    "light": "senco-light",
    "contrast": "senco-contrast",
    "sixteen": "senco-sixteen",
}
"""What a person calls each theme in their own file."""


def theme_for(wanted: str | None, environ: Mapping[str, str]) -> str:
    """The theme's name: the one asked for, else the terminal's own colours where it has sixteen or none."""
    if wanted in NAMES:
        return NAMES[wanted]
    return NAMES["sixteen"] if few_colours(environ) else NAMES["dark"]


def few_colours(environ: Mapping[str, str]) -> bool:
    """Say whether the terminal shows sixteen colours or fewer, or was asked to show none."""
    if "NO_COLOR" in environ:
        return True
    if environ.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return False
    return "256" not in environ.get("TERM", "") and "direct" not in environ.get("TERM", "")
