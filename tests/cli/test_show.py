"""`senco show`: a case file or one document of it, now or on a past day."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]
TALK_BOOST = """name: Talk boost
lead: jm
minutes: 30
per_week: 3
group_size: 1
since: 2026-10-05
pupils:
  - P24-001
"""
GIVEN = "happened: 2026-11-03\nminutes: 30\nled_by: jm\npresent:\n  - P24-001\n"
RATE = "    rates:\n      - since: 2026-04-01\n        hourly: 17.20\n"


@pytest.mark.usefixtures("office")
def test_a_case_file_on_a_sheet(senco: Senco) -> None:
    told = senco("show", "p24-001")
    assert told.code == 0
    for words in (
        "Okafor, Ada",
        "SEN support",
        "cycle 2",
        "Asks for help by raising a card",
        "I like it when",
    ):
        assert words in told.out


def test_a_document_is_shown_as_it_is_written(senco: Senco, office: Path) -> None:
    written = (office / "pupils/P24/P24-001/plan.md").read_text()
    assert senco("show", "P24-001", "plan.md").out.strip() == written.strip()


@pytest.mark.usefixtures("office")
def test_a_past_day_shows_what_stood_then(senco: Senco) -> None:
    assert "raising a card" not in senco("show", "P24-001", "plan", "--at", "20 sep 2026").out
    assert "o2  Asks for help with a card" in senco("show", "P24-001", "--at", "2026-09-27").out
    before = senco("show", "P24-001", "--at", "2026-09-01")
    assert before.code == 1
    assert "no file yet on Tue 1 Sep 2026" in before.err


@pytest.mark.usefixtures("office")
def test_the_settings_own_documents_can_be_shown(senco: Senco) -> None:
    assert "Jo Marsh" in senco("show", "setting/staff").out


@pytest.mark.usefixtures("office")
def test_json_holds_every_document(senco: Senco) -> None:
    whole = senco("show", "P24-001", "--json").object
    assert list(whole) == ["schema", "case", "at", "documents", "problems", "given"]
    names = [one["document"] for one in whole["documents"]]
    assert names == ["casefile", "plan", "reviews/2026-09-25", "contacts/2026-09-20-1"]
    one = senco("show", "P24-001", "plan", "--json", "--at", "2026-09-20").object
    assert (one["schema"], one["case"], one["at"]) == ("senco.show/1", "P24-001", "2026-09-20")


@pytest.mark.usefixtures("office")
def test_plain_names_the_documents(senco: Senco) -> None:
    assert senco("show", "P24-001", "--plain").lines[0] == "casefile"


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("asked", "meant"),
    [(("P24-010",), "P24-001"), (("P24-001", "pln"), "plan"), (("okafor",), "senco list okafor")],
)
def test_what_is_not_there_is_answered_with_what_was_meant(
    asked: tuple[str, ...], meant: str, senco: Senco
) -> None:
    told = senco("show", *asked)
    assert told.code == 2
    assert meant in told.err


def test_no_escape_sequence_leaves(senco: Senco, office: Path) -> None:
    path = office / "pupils/P24/P24-001/plan.md"
    path.write_text(path.read_text() + "\nbad \x1b]52;c;eA==\x07 [/] words\n")
    for asked in (("P24-001",), ("P24-001", "plan"), ("P24-001", "--json")):
        told = senco("show", *asked)
        assert not {"\x1b", "\x07"} & set(told.out + told.err)
    assert "[/] words" in senco("show", "P24-001", "plan").out


def test_what_was_promised_stands_against_what_was_given(senco: Senco, office: Path) -> None:
    staff = office / "setting/staff.yaml"
    staff.write_text(staff.read_text() + RATE)
    (office / "provision").mkdir()
    (office / "provision/talk-boost.yaml").write_text(TALK_BOOST)
    (office / "delivery/talk-boost").mkdir(parents=True)
    (office / "delivery/talk-boost/2026-11-03.yaml").write_text(GIVEN)
    lines = senco("show", "P24-001").lines
    (told,) = (line for line in lines if line.startswith("  Talk boost"))
    assert "1 of 6 sessions, 2 h 30 short since 3 Nov; £" in told
    (one,) = senco("show", "P24-001", "--json").object["given"]
    assert (one["provision"], one["promised"], one["given"]) == ("talk-boost", "6", 1)
    assert "Given" not in senco("show", "P24-002").lines
    assert "Given" not in senco("show", "P24-001", "--at", "2026-09-27").lines
