"""One section's words written anew in a text; lines that stay the same keep their bytes."""

from difflib import SequenceMatcher

from senco_tui.casework.casefile import Section
from senco_tui.document.gate import composed
from senco_tui.document.sections import spans


def newline_of(text: str) -> str:
    """The line end most of a text uses."""
    return "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"


def reworded(text: str, body: int, section: Section) -> str:
    """The text with the words of that section; a heading that is not there yet is added at the end.

    Args:
        text: The whole document.
        body: Where its body begins.
        section: The heading, '' for the words before any, and what its words become.
    """
    newline = newline_of(text)
    found = next((s for s in spans(text, body) if composed(s.title) == section.title), None)
    if found is None:
        return _with_section(text, section, newline)
    if found.words < found.words_end:
        kept = _lines_kept(text[found.words : found.words_end], section.text, newline)
        return text[: found.words] + kept + text[found.words_end :]
    if not section.text:
        return text
    start = body
    if section.title:
        start = text.find("\n", found.start, found.end) + 1 or len(text)
    lead = "" if text[:start].endswith("\n") else newline
    more = newline if found.end < len(text) else ""
    words = section.text.replace("\n", newline)
    return f"{text[:start]}{lead}{newline}{words}{newline}{more}{text[found.end :]}"


def _with_section(text: str, section: Section, newline: str) -> str:
    ends = "" if text.endswith("\n") else newline
    gap = "" if text.endswith(newline * 2) else newline
    words = f"\n{section.text}\n".replace("\n", newline) if section.text else ""
    return f"{text}{ends}{gap}## {section.title}{newline}{words}"


def _lines_kept(old: str, new: str, newline: str) -> str:
    was = [(line.removesuffix("\r"), "\r\n" if line.endswith("\r") else "\n") for line in old.split("\n")]
    was[-1] = (was[-1][0], newline)
    now = [(line, newline) for line in new.split("\n")]
    lines: list[tuple[str, str]] = []
    matched = SequenceMatcher(None, [line for line, _ in was], [line for line, _ in now], autojunk=False)
    for tag, i, i_end, j, j_end in matched.get_opcodes():
        lines += was[i:i_end] if tag == "equal" else now[j:j_end]
    return "".join(line + end for line, end in lines[:-1]) + lines[-1][0]
