"""`senco new`: a document from its template, in the person's own editor, recorded once it can be read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]
Editor = Callable[[str], None]


def test_a_contact_is_written_and_recorded(senco: Senco, office: Path, editor: Editor) -> None:
    editor("printf '\\nShe rang about the card.\\n' >> \"$1\"")
    told = senco("new", "contact", "p24-001", "--on", "13 nov", "--why", "She rang.")
    assert (told.code, told.out) == (0, "")
    assert "P24-001 contacts/2026-11-13-1: " in told.err
    text = (office / "pupils/P24/P24-001/contacts/2026-11-13-1.md").read_text()
    assert "happened: 2026-11-13" in text
    assert "rang about the card" in text


def test_a_concern_opens_a_case_under_the_next_reference(senco: Senco, office: Path, editor: Editor) -> None:
    editor("sed -i 's/^name: .*/name: Ivy Sato/' \"$1\"")
    told = senco("new", "concern", "--json")
    assert told.code == 0
    (made,) = told.object["recorded"]
    assert made["paths"] == ["pupils/P26/P26-003/casefile.md"]
    assert "Ivy" not in made["sentence"]
    assert "Sato, Ivy" in senco("list", "ambers").out


def test_a_paper_of_the_setting_is_written_without_a_case(senco: Senco, office: Path, editor: Editor) -> None:
    editor(
        "sed -i 's/^years: .*/years:\\n  - id: y2026\\n    since: 2026-04-01\\n    until: 2027-03-31/' \"$1\""
    )
    told = senco("new", "budget", "--why", "for the governors")
    assert told.code == 0
    assert "setting/budget: year y2026 added" in told.err
    assert "id: y2026" in (office / "setting/budget.yaml").read_text()
    assert "y2026" in senco("show", "setting/budget").out
    assert senco("new", "budget").code == 2


@pytest.mark.parametrize("kind", ["arrangements", "adjustments", "risk", "transition"])
def test_what_is_arranged_for_a_pupil_is_begun_from_its_template(
    kind: str, senco: Senco, office: Path, editor: Editor
) -> None:
    editor("sed -i '0,/^#/s/^#.*/# ours/' \"$1\"")
    told = senco("new", kind, "P24-001")
    assert told.code == 0, told.err
    (found,) = (office / "pupils/P24/P24-001").glob(f"{kind}.*")
    assert "# ours" in found.read_text()
    assert kind in senco("show", "P24-001").out


@pytest.mark.usefixtures("office")
def test_left_as_it_was_nothing_is_recorded(senco: Senco, editor: Editor) -> None:
    editor("true")
    told = senco("new", "note", "P24-001")
    assert (told.code, told.err) == (0, "Nothing was typed, so nothing was recorded.\n")


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (("plan", "P24-001"), "has a plan already"),
        (("contact",), "Of which case?"),
        (("request", "P24-001"), "Of whom"),
        (("reveiw", "P24-001"), "review"),
    ],
)
def test_what_cannot_be_new_is_refused(asked: tuple[str, ...], words: str, senco: Senco) -> None:
    told = senco("new", *asked)
    assert told.code == 2
    assert words in told.err
