"""A report as one HTML file that asks the network for nothing, runs nothing, and prints on A4."""

from collections.abc import Iterator
from html import escape

from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Table, Words

STYLE = """
@page { size: A4 %s; margin: 16mm 16mm 18mm; }
html { font: 11pt/1.4 "Liberation Sans", Arial, sans-serif; color: #111; background: #fff; }
body { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 17pt; margin: 0 0 .2em; }
h2 { font-size: 13pt; margin: 1.1em 0 .3em; border-bottom: 1px solid #999; break-after: avoid; }
h3 { font-size: 11.5pt; margin: .9em 0 .2em; break-after: avoid; }
p { margin: .3em 0; } ul { margin: .2em 0; padding-left: 1.3em; }
table { border-collapse: collapse; width: 100%%; margin: .6em 0; font-size: 10pt; overflow-wrap: normal; }
caption { text-align: left; font-weight: bold; padding: .3em 0; }
th, td { border: 1px solid #999; padding: .2em .45em; text-align: left; vertical-align: top; }
th { background: #eee; } .n { text-align: right; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; } tr { break-inside: avoid; }
dl { margin: .2em 0; display: grid; grid-template-columns: minmax(7em, max-content) 1fr; gap: .1em 1em; }
dt { font-weight: bold; } dd { margin: 0; }
footer { margin-top: 1.6em; border-top: 1px solid #999; padding-top: .4em; font-size: 9pt; color: #333; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
"""

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may do with the page: nothing but its own style."""


def page(report: Report) -> str:
    """The whole page. Every text is escaped once, here; there is no link, no picture and no script."""
    style = STYLE.strip() % ("landscape" if report.wide else "portrait")
    head = (
        '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(report.title)}</title>\n<style>\n{style}\n</style>\n</head>\n<body>"
    )
    under = [f"<p>{escape(report.under)}</p>"] if report.under else []
    body = [line for block in report.blocks for line in _lines(block)]
    foot = [f"<p>{escape(line)}</p>" for line in (report.reader, *report.foot) if line]
    lines = [head, f"<h1>{escape(report.title)}</h1>", *under, *body, "<footer>", *foot, "</footer>"]
    return "\n".join((*lines, "</body>", "</html>", ""))


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Words():
            yield f"<p>{escape(block.text)}</p>"
        case Points():
            yield "<ul>"
            yield from (f"<li>{escape(item)}</li>" for item in block.items)
            yield "</ul>"
        case Facts():
            yield "<dl>"
            yield from (f"<dt>{escape(label)}</dt><dd>{escape(words)}</dd>" for label, words in block.rows)
            yield "</dl>"
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    if table.title:
        yield f"<caption>{escape(table.title)}</caption>"
    right = [' class="n"' if head in table.numbers else "" for head in table.heads]
    heads = (f'<th scope="col"{n}>{escape(head)}</th>' for head, n in zip(table.heads, right, strict=True))
    yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        cells = (f"<td{n}>{escape(cell)}</td>" for cell, n in zip(row, right, strict=True))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"
