"""Replacements gathered over a text and made all at once, with the places they need: offsets, ends, lines."""

import re
from itertools import pairwise
from typing import Any

import yaml

from senco_tui.document.refusal import CannotAmend
from senco_tui.document.rewording import newline_of

_LINE_END = re.compile(r"\r?\n")


class Splice:
    """Replacements in one head of a text: `base` is where the head begins, `end` where it ends."""

    def __init__(self, text: str, base: int, end: int) -> None:
        self._newline = newline_of(text)
        self._unended = end == len(text) and bool(text[base:]) and not text.endswith("\n")
        self.text = text + self._newline if self._unended else text
        self._base, self._end = base, end + len(self.text) - len(text)
        self._spans: list[tuple[int, int, str]] = []

    def applied(self) -> str:
        """The text with every replacement made. Raises CannotAmend where two of them meet."""
        text = self.text
        ordered = sorted(self._spans, key=lambda s: s[:2])
        if any(end > start for (_, end, _), (start, _, _) in pairwise(ordered)):
            raise CannotAmend("These changes meet in one line; make them one after another.")
        for start, end, new in reversed(ordered):
            text = text[:start] + new.replace("\n", self._newline) + text[end:]
        new_end = any("\n" in new for _, end, new in ordered if end >= len(self.text) - len(self._newline))
        return text.removesuffix(self._newline) if self._unended and not new_end else text

    def _span(self, start: int, end: int, new: str) -> None:
        self._spans.append((start, end, new))

    def _lines_after(self, stop: int, column: int, lines: str) -> None:
        at = self.line_end(stop)
        deeper = re.compile(rf"\r?\n[ ]{{{column + 1},}}#[^\n]*(?<!\r)").match
        while found := deeper(self.text, at, self._end):
            at = found.end()
        after = self._after_line_end(at)
        self._span(after, after, lines + "\n")

    def _lines_at(self, at: int, lines: str) -> None:
        before = "" if at == 0 or self.text[at - 1] == "\n" else "\n"
        self._span(at, at, before + lines + "\n")

    def _without_lines(self, start: int, stop: int) -> None:
        self._span(start, self._after_line_end(self.line_end(stop)), "")

    def _after_line_end(self, at: int) -> int:
        found = _LINE_END.match(self.text, at)
        return found.end() if found else at

    def behind_dash(self, at: int) -> bool:
        """Say whether something stands before `at` in its line."""
        return bool(self.text[self.line_start(at) : at].strip())

    def line_start(self, at: int) -> int:
        """Where the line of `at` begins."""
        return max(self.text.rfind("\n", 0, at) + 1, self._base)

    def line_end(self, at: int) -> int:
        """Where the line of `at` ends, before its line end."""
        end = self.text.find("\n", at)
        end = self._end if end < 0 or end > self._end else end
        return end - 1 if end > at and self.text[end - 1] == "\r" else end

    def at(self, mark: Any) -> int:
        """The offset of a mark."""
        return self._base + int(mark.index)

    def stop(self, node: Any) -> int:
        """Where a node's own text ends, blank lines and remarks after it left out."""
        if isinstance(node, yaml.ScalarNode):
            stop = self.at(node.end_mark)
            return self._block_stop(self.at(node.start_mark), stop) if node.style in ("|", ">") else stop
        if node.flow_style or not node.value:
            return self.at(node.end_mark)
        last = node.value[-1]
        return self.stop(last[1] if isinstance(last, tuple) else last)

    def _block_stop(self, start: int, stop: int) -> int:
        kept = self.text[start:stop]
        if "+" in kept.partition("\n")[0].partition("#")[0]:
            return start + len(re.sub(r"\r?\n[ ]*\Z", "", kept))
        return start + len(re.sub(r"(?:\r?\n[ ]*)+\Z", "", kept))
