"""One HTML file: every text escaped once, nothing fetched, nothing run, A4."""

from html.parser import HTMLParser

from senco_tui.reports.page import POLICY, page
from senco_tui.reports.report import Facts, Heading, Points, Report, Table, Words
from tests.hostile.pupil import MARKUP, TEXTS
from tests.reports.given import golden


class Read(HTMLParser):
    """What a browser would make of it: tags, their attributes, and the words between."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.said += data


def test_whatever_is_typed_is_words() -> None:
    for text in (*TEXTS, MARKUP, '"><img src=x>', "</style></body>", "&amp;"):
        blocks = (
            Heading(text),
            Words(text),
            Points((text,)),
            Facts(((text, text),)),
            Table(text, (text,), ((text,),)),
        )
        read = Read()
        read.feed(page(Report("x", text, blocks, text, text, (text,))))
        assert read.tags.isdisjoint({"script", "img", "a", "link", "iframe", "object", "form"}), text
        assert read.attributes <= {"lang", "charset", "http-equiv", "content", "name", "scope", "class"}, text
        assert read.said.count(text) == 13, text


def test_a_whole_page() -> None:
    blocks = (Words("Two."), Table("Sums", ("who", "£"), (("Ada", "1.50"),), ("£",)))
    made = page(Report("x", "Map", blocks, "2026", "For staff.", ("foot",), wide=True))
    assert POLICY in made and "A4 landscape" in made and "url(" not in made and "http://" not in made
    golden("page.html", made)
