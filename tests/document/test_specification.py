"""casefiles/README.md specifies the format: every kind, field and fixed word; and its examples are true."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import yaml

from senco_tui.casework.documents import KINDS, PAPERS, DocumentKind
from senco_tui.casework.triggers import TRIGGERS
from senco_tui.document.fields import CHOICES, fields_of
from senco_tui.document.gate import LIMIT
from senco_tui.document.guard import DEEPEST
from senco_tui.document.read import read
from senco_tui.document.tree import compose, plain

SPECIFICATION = (Path(__file__).parents[2] / "casefiles" / "README.md").read_text(encoding="utf-8")
HEADINGS = {
    "review": "reviews/",
    "contact": "contacts/",
    "note": "notes/",
    "request": "requests/",
    "annual-review": "annual-reviews/",
    "provision": "provision/",
    "delivery": "delivery/",
    "sign-off": "setting/triage/",
    **dict.fromkeys(PAPERS, "setting/policy.md and the other papers"),
}


def _part(kind: DocumentKind) -> str:
    ending = ".md" if kind.prose else ".yaml"
    heading = HEADINGS.get(kind.name, kind.pattern.pattern + ending)
    return _under(heading) + (_under("In any record") if kind.of_case else "")


def _under(heading: str) -> str:
    assert f"\n### {heading}\n" in SPECIFICATION
    return SPECIFICATION.partition(f"\n### {heading}\n")[2].partition("\n## ")[0].partition("\n### ")[0]


def _written(part: str, value: Any) -> None:
    for name, field in fields_of(value).items():
        assert f"`{name}`" in part, f"{value.__name__}.{name} is not told"
        if field.required:
            assert f"**`{name}`**" in part, f"{value.__name__}.{name} must be there; tell it in bold"
        if field.nested:
            _written(part, field.type)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_every_field_of_every_kind_is_told(kind: DocumentKind) -> None:
    _written(_part(kind), kind.value)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_every_kind_has_its_place_in_the_tree(kind: DocumentKind) -> None:
    tree = SPECIFICATION.partition("## Where things lie")[2].partition("```")[2].partition("```")[0]
    words = [line.split()[0] for line in tree.splitlines() if line.strip()]
    ending = ".md" if kind.prose else ".yaml"
    named = [w.removesuffix(ending) for w in words if w.endswith(ending)]
    assert any(kind.pattern.fullmatch(name) for name in named)


def _fixed_words(value: Any) -> set[str]:
    found: set[str] = set()
    for name, field in fields_of(value).items():
        if field.nested:
            found |= _fixed_words(field.type)
        elif isinstance(field.type, type) and issubclass(field.type, StrEnum):
            found |= {str(word) for word in field.type}
        elif (value.__name__, name) in CHOICES and name != "year":
            found |= set(CHOICES[value.__name__, name])
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_every_fixed_word_is_told(kind: DocumentKind) -> None:
    assert [word for word in _fixed_words(kind.value) if f"`{word}`" not in SPECIFICATION] == []


def test_the_limits_are_those_of_the_program() -> None:
    assert f"more than {DEEPEST} levels" in SPECIFICATION
    assert f"more than {LIMIT // 1024} KB" in SPECIFICATION


def test_the_markdown_example_is_a_plan() -> None:
    (example,) = re.findall(r"```markdown\n(.*?)```", SPECIFICATION, re.DOTALL)
    reading = read("plan", example, path="plan.md", case="P24-017")
    assert reading.problems == ()
    assert [s.title for s in reading.words] == ["The pupil's view", "The family's view"]


def test_the_yaml_examples_are_read_so_by_any_reader() -> None:
    examples = re.findall(r"```yaml\n(.*?)```", SPECIFICATION, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        root = compose(example)
        assert root is not None
        assert plain(root) == yaml.load(example, Loader=yaml.BaseLoader)


def test_the_example_of_own_rules_is_understood() -> None:
    _, example = re.findall(r"```yaml\n(.*?)```", SPECIFICATION, re.DOTALL)
    found = read("setting/rules", example, path="setting/rules.yaml", case=None)
    assert found.trusted and not found.problems


def test_every_start_of_an_own_rule_is_told() -> None:
    assert [words for words in TRIGGERS if f"`{words}`" not in " ".join(SPECIFICATION.split())] == []


def test_every_link_inside_leads_somewhere() -> None:
    titles = re.findall(r"^#+ (.+)$", SPECIFICATION, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", t.lower()).replace(" ", "-") for t in titles}
    assert set(re.findall(r"\]\(#([^)]+)\)", SPECIFICATION)) <= anchors
