"""The colours: a dark and a light theme, one of high contrast, and the terminal's own sixteen.

Every colour is one of the 256 that a terminal over a line has, so that it is the same in full colour.
Status is said by word and mark; colour only helps to find it. Text reaches a contrast of 4.5:1 on every
ground it can stand on, 7:1 in the theme `senco-contrast`; a test measures rendered cells.
"""

from collections.abc import Mapping

from textual.theme import Theme

DARK = {
    "background": "#1c1c1c", "foreground": "#dadada", "panel": "#262626", "cursor": "#3a3a3a",
    "dim": "#a8a8a8", "heading": "#ffffff", "overdue": "#ff8787", "warn": "#d7af5f", "theirs": "#87afd7",
    "ok": "#87d787", "added": "#87d787", "removed": "#ff8787", "key": "#87afd7", "mark": "#d7af5f",
    "flag": "#d7afff", "quiet": "#a8a8a8", "code": "#d7af5f", "sought": "#5f5f00",
}  # fmt: skip
LIGHT = {
    "background": "#ffffff", "foreground": "#1c1c1c", "panel": "#eeeeee", "cursor": "#dadada",
    "dim": "#585858", "heading": "#000000", "overdue": "#af0000", "warn": "#5f5f00", "theirs": "#005f87",
    "ok": "#005f00", "added": "#005f00", "removed": "#af0000", "key": "#005f87", "mark": "#5f5f00",
    "flag": "#5f00af", "quiet": "#585858", "code": "#5f5f00", "sought": "#ffff87",
}  # fmt: skip
CONTRAST = {
    "background": "#000000", "foreground": "#ffffff", "panel": "#1c1c1c", "cursor": "#303030",
    "dim": "#dadada", "heading": "#ffffff", "overdue": "#ffafaf", "warn": "#ffd75f", "theirs": "#afd7ff",
    "ok": "#afffaf", "added": "#afffaf", "removed": "#ffafaf", "key": "#afd7ff", "mark": "#ffd75f",
    "flag": "#ffd7ff", "quiet": "#dadada", "code": "#ffd75f", "sought": "#005f00",
}  # fmt: skip
SIXTEEN = {
    "overdue": "ansi_red", "warn": "ansi_yellow", "theirs": "ansi_cyan", "ok": "ansi_green",
    "added": "ansi_green", "removed": "ansi_red", "key": "ansi_cyan", "mark": "ansi_yellow",
    "flag": "ansi_magenta",
    "quiet": "ansi_default",
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
    own = ("ink-box-ground", "ink-bar-ground", "ansi-background", "ansi-foreground")
    grounds = dict.fromkeys(own, "ansi_default")
    return (
        _theme("senco-dark", DARK, dark=True),
        _theme("senco-light", LIGHT, dark=False),
        _theme("senco-contrast", CONTRAST, dark=True),
        Theme(
            name="senco-sixteen",
            primary="ansi_cyan",
            foreground="ansi_default",
            background="ansi_default",
            surface="ansi_default",
            panel="ansi_default",
            ansi=True,
            variables={**sixteen, **grounds},
        ),
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
