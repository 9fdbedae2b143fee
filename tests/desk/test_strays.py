import pytest

from senco_tui.desk.strays import strays
from senco_tui.document.problem import Severity

HERE = "pupils/P24/P24-017"
CASEFILE = f"{HERE}/casefile.md"


def test_a_folder_without_a_casefile_is_an_error() -> None:
    (problem,) = strays(["P24-017"], [f"{HERE}/plan.md"])
    assert (problem.case, problem.severity) == ("P24-017", Severity.ERROR)
    assert "no casefile.md" in problem.sentence


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Plan.md", "plan.md"),
        ("plan.yml", "plan.md"),
        ("shopping", None),
        ("review/2026-11-14.md", "reviews"),
        ("reviews/november.md", "a day such as 2026-11-14"),
    ],
)
def test_a_file_nobody_would_read_is_said_aloud(name: str, nearest: str | None) -> None:
    (problem,) = strays(["P24-017"], [CASEFILE, f"{HERE}/{name}"])
    assert (problem.severity, problem.nearest) == (Severity.WARNING, nearest)
    assert "kept but not read" in problem.sentence


def test_originals_and_known_documents_are_no_strays() -> None:
    known = [
        CASEFILE,
        f"{HERE}/reviews/2026-11-14.md",
        f"{HERE}/documents/ep report.pdf",
        "setting/policy.md",
    ]
    assert strays(["P24-017"], known) == ()
