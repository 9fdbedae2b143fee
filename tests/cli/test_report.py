"""Reports by the verb: listed, narrowed, of a past day, in every form, into a file of its owner's."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


def test_they_are_listed(senco: Senco) -> None:
    listed = senco("report", "--list", "--json").object
    assert listed["schema"] == "senco.reports/1"
    assert listed["reports"][0]["report"] == "provision-map"
    assert senco("report", "--list").lines[0].startswith("provision-map")
    assert senco("report").out == senco("report", "--list").out


def test_the_foot_says_where_it_is_from(senco: Senco, office: Path) -> None:
    told = senco("report", "provision-map")
    assert told.code == 0 and told.lines[0] == "# Provision map by pupil"
    assert "Elm Lane Primary · as of Mon 16 Nov 2026 · from revision " in told.lines[-1]
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text(plan.read_text().replace("quiet", "calm"))
    assert senco("report", "provision-map").lines[-1].endswith("and 1 file edited and not recorded")
    past = senco("report", "provision-map", "--at", "2026-09-21").lines[-1]
    assert "as of Mon 21 Sep 2026" in past and "edited" not in past


def test_as_an_object(senco: Senco, office: Path) -> None:
    told = senco("report", "provision-map", "--json").object
    assert list(told)[:2] == ["schema", "report"] and told["schema"] == "senco.report/1"
    assert told["text"].startswith("# Provision map") and told["tables"] == []


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ("provision-mapp", "Did you mean provision-map?"),
        ("provision-map --case P24-001", "a query narrows it"),
        ("provision-map --format pdf", "open it in a browser and print it"),
        ("provision-map -o map.docx", "word processor"),
        ("provision-map --format csv", "holds no table"),
        ("provision-map quite>3", "quite"),
        ("class-sheet y4 cp", "none is of some by cp"),
    ],
)
def test_it_is_refused_with_what_would_serve(senco: Senco, office: Path, argv: str, said: str) -> None:
    told = senco("report", *argv.split())
    assert told.code == 2 and said in told.err, told.err


def test_into_a_file(senco: Senco, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = senco("report", "provision-map", "-o", "map.html")
    file = tmp_path / "map.html"
    assert told.code == 0 and told.out == "" and f"Written to {file}" in told.err
    assert file.read_text().startswith("<!doctype html>") and os.stat(file).st_mode & 0o777 == 0o600
    assert senco("report", "provision-map", "-o", "map.html").code == 3
    assert senco("report", "provision-map", "-o", "map.html", "--format", "md", "--force").code == 0
    assert file.read_text().startswith("# Provision map")
    inside = senco("report", "provision-map", "-o", office / "map.html")
    assert inside.code == 3 and "inside the store" in inside.err
    told = senco("report", "provision-map", "-o", "new.md", "--json")
    assert told.object["file"] == str(tmp_path / "new.md")
    assert senco("report", "census", "-o", "census.csv").code == 0
    assert (tmp_path / "census.csv").read_text().startswith("\ufeffCase,"), "a spreadsheet knows UTF-8 by it"


def test_a_report_about_one_and_one_of_everyone(senco: Senco, office: Path) -> None:
    plan = senco("report", "plan", "--case", "p24-001")
    assert (
        plan.code == 0
        and plan.lines[0] == "# Plan for Ada Okafor"
        and "I like it when it is quiet." in plan.out
    )
    then = senco("report", "plan", "--case", "P24-001", "--at", "2026-09-15")
    assert "Asks for help with a card" in then.out and "by raising a card" in plan.out
    assert senco("report", "plan", "--case", "P23-004").code == 1
    assert "--case P24-017" in senco("report", "plan").err
    assert "takes no query" in senco("report", "plan", "y4", "--case", "P24-001").err
    refused = senco("report", "governors", "y4")
    assert refused.code == 2 and "of everyone" in refused.err
    assert "–" in senco("report", "governors").out


def test_a_class_and_those_an_inspector_asks_for(senco: Senco, office: Path) -> None:
    sheet = senco("report", "class-sheet", "class=4b")
    assert sheet.code == 0 and "## Ada Okafor, 4B" in sheet.out and "Sam" not in sheet.out
    brief = senco("report", "inspection")
    assert "## EHC plan: Sam Bell, 6" in brief.out and "- **Not ready**: " in brief.out
