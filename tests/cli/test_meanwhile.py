"""Someone saves the same document while it is in the editor: both stand, or both wordings are said."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest

from senco_tui.cli import penning
from senco_tui.cli.meanwhile import together
from senco_tui.desk.outcome import Refused
from tests.cli.conftest import Told

Senco = Callable[..., Told]
Editor = Callable[[str], None]
PLAN = "pupils/P24/P24-001/plan.md"


MINE, THEIRS = (f"---\ncycle: 1\n{field}: 2026-12-04\n---\n" for field in ("since", "review_due"))


def both(office: Path, theirs: str, mine: str) -> str:
    """An editor during which someone else's change to the file itself lands on disk."""
    return f"sed -i '{theirs}' {office / PLAN}\nsed -i '{mine}' \"$1\""


def test_different_fields_both_stand_and_nothing_is_asked(senco: Senco, office: Path, editor: Editor) -> None:
    editor(both(office, "s/cycle: 2/cycle: 3/", "s/40 words/50 words/"))
    told = senco("edit", "P24-001", "plan", "--why", "She is there already.")
    assert told.code == 0
    assert "P24-001 plan was changed meanwhile by hand; what you wrote goes beside it." in told.err
    text = (office / PLAN).read_text()
    assert "cycle: 3" in text and "50 words" in text
    sentences = [line.partition("plan: ")[2] for line in senco("log", "P24-001", "plan").lines[:2]]
    assert sentences[0].startswith("outcome o1 target 40 → 50 words — She") and "cycle 2 → 3" in sentences[1]


def test_the_same_field_says_both_wordings_and_keeps_the_draft_for_another_try(
    senco: Senco, office: Path, editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(both(office, "s/40 words/45 words/", "s/40 words/50 words/"))
    told = senco("edit", "P24-001", "plan")
    assert told.code == 3
    assert "it was      40 words\n  they wrote  45 words\n  you wrote   50 words" in told.err
    assert "kept as a draft: senco edit P24-001 plan offers it again" in told.err
    assert "45 words" in (office / PLAN).read_text()
    monkeypatch.setattr(penning, "_can_ask", lambda: True)
    monkeypatch.setattr(click, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: "")
    editor("true")
    told = senco("edit", "P24-001", "plan")
    assert told.code == 3 and "they wrote  45 words" in told.err, "a draft taken up is no leave to overwrite"
    assert "45 words" in (office / PLAN).read_text()


def test_a_document_begun_by_two_is_refused_whole(senco: Senco, office: Path, editor: Editor) -> None:
    profile = office / "pupils/P24/P24-001/profile.md"
    editor(f"printf -- '---\\nreviewed: 2026-11-13\\n---\\n' > {profile}; printf 'more\\n' >> \"$1\"")
    told = senco("new", "profile", "P24-001")
    assert told.code == 3 and "kept as a draft" in told.err
    assert "2026-11-13" in profile.read_text()


def test_nothing_is_put_together_that_did_not_spring_from_one_text() -> None:
    refused = Refused("x was changed meanwhile", "moved", yours=MINE, theirs=THEIRS)
    assert together("P24-001", "plan", refused) is None
