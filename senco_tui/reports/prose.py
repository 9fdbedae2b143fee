"""What a person wrote in Markdown as a report's paragraphs and lists, with every word of it literal."""

from collections.abc import Iterable, Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from senco_tui.casework.casefile import Section
from senco_tui.reports.report import Block, Heading, Points, Words

DEEPEST = 20
"""Blocks inside one another; what lies deeper is told as it was typed."""


def sections(words: Iterable[Section], level: int = 2) -> tuple[Block, ...]:
    """Every section that says something, under its own heading."""
    found: list[Block] = []
    for section in words:
        said = tuple(blocks(section.text))
        if said:
            found += [Heading(section.title, level)] if section.title else []
            found += said
    return tuple(found)


def blocks(text: str) -> Iterator[Block]:
    """Paragraphs and lists; a heading inside is a paragraph, and a list inside a list goes on with it."""
    tokens = _parser().parse(text)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        tokens = []
        yield from (Words(row) for row in text.split("\n") if row.strip())
    points: list[str] | None = None
    depth = 0
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
            points = points if points is not None else []
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
            if depth == 0 and points:
                yield Points(tuple(points))
            points = points if depth else None
        elif said := _said(token):
            if points is None:
                yield Words(said)
            else:
                points.append(said)


def _said(token: Token) -> str:
    """The words of one token; '' where it has none of its own."""
    if token.type == "inline":
        return "".join(_plain(token.children or ())).strip()
    return token.content.strip() if token.type in ("fence", "code_block", "html_block") else ""


def _plain(tokens: Iterable[Token]) -> Iterator[str]:
    """Words without their marks; a link is its words and its address, a picture its words."""
    address = ""
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type == "link_open":
            address = str(token.attrGet("href") or "")
        elif token.type == "link_close":
            yield f" ({address})"
        else:
            yield token.content


@cache
def _parser() -> MarkdownIt:
    """No HTML, no guessing of links."""
    return MarkdownIt("js-default", {"maxNesting": DEEPEST})
