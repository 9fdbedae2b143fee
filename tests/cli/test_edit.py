"""`senco edit`: the person's own editor, a check, a commit; what cannot be recorded is kept as a draft."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


def test_what_was_typed_is_recorded_with_its_reason(
    senco: Senco, office: Path, editor: Callable[[str], None]
) -> None:
    editor("sed -i 's/40 words/50 words/' \"$1\"")
    told = senco("edit", "P24-001", "plan", "--why", "She is there already.")
    assert told.code == 0
    assert "Recorded " in told.err
    assert "outcome o1 target 40 → 50 words" in told.err
    assert "50 words" in (office / "pupils/P24/P24-001/plan.md").read_text()


@pytest.mark.usefixtures("office")
def test_nothing_changed_records_nothing(senco: Senco, editor: Callable[[str], None]) -> None:
    editor("true")
    told = senco("edit", "P24-001", "plan")
    assert (told.code, told.err) == (0, "Nothing changed, so nothing was recorded.\n")
    assert len(senco("log").lines) == 4


def test_what_cannot_be_read_is_not_written_and_is_kept(
    senco: Senco, office: Path, editor: Callable[[str], None]
) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    before = plan.read_bytes()
    editor("sed -i 's/cycle: 2/cycle: two/' \"$1\"")
    told = senco("edit", "P24-001", "plan")
    assert told.code == 4
    assert "kept as a draft" in told.err
    assert plan.read_bytes() == before
    editor("true")
    assert "A draft of Mon 16 Nov 12:00 is kept" in senco("edit", "P24-001", "plan").err


def test_the_settings_own_documents_can_be_edited(
    senco: Senco, office: Path, editor: Callable[[str], None]
) -> None:
    editor("sed -i 's/role: SENCo/role: Assistant head and SENCo/' \"$1\"")
    assert senco("edit", "setting/staff").code == 0
    assert "Assistant head" in (office / "setting/staff.yaml").read_text()


@pytest.mark.usefixtures("office")
def test_an_editor_that_is_not_there_is_named(senco: Senco, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor")
    told = senco("edit", "P24-001", "plan")
    assert told.code == 3
    assert "no-such-editor" in told.err


@pytest.mark.usefixtures("office")
def test_a_document_that_is_not_there_is_refused(senco: Senco) -> None:
    assert senco("edit", "P24-001", "profile").code == 2
