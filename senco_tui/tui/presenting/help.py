"""The help as lines: every key that means something in a view, by section, and why one is off."""

from collections.abc import Sequence
from dataclasses import dataclass

from senco_tui.tui.presenting.line import Line, Span, fit, plain, wrap


@dataclass(frozen=True, slots=True)
class Key:
    """One command as the help shows it: its keys, what it does, and why it is off just now."""

    section: str
    keys: str
    words: str
    off: str | None = None


KEY_CELLS = 18


def help_lines(view: str, keys: Sequence[Key], width: int) -> list[Line]:
    """Sections one under another, in the order they are first met."""
    made: list[Line] = []
    for section in dict.fromkeys(k.section for k in keys):
        made += [plain(), plain(section if section != view else f"In {view}", "heading")]
        for key in (k for k in keys if k.section == section):
            made += _key_lines(key, width)
    return made[1:]


def _key_lines(key: Key, width: int) -> list[Line]:
    told = f"{key.words} (off: {key.off})" if key.off else key.words
    first, *rest = wrap(told, max(width - KEY_CELLS - 2, 12))
    style = "dim" if key.off else ""
    lines = [Line((Span(f"  {fit(key.keys, KEY_CELLS - 2)}", "key"), Span(f"  {first}", style)))]
    return [*lines, *(plain(" " * (KEY_CELLS + 2) + text, style) for text in rest)]
