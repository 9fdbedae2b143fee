import pytest

from senco_tui.casework.documents import kind_of


@pytest.mark.parametrize(
    ("document", "of_case", "kind"),
    [
        ("plan", True, "plan"),
        ("reviews/2026-11-14", True, "review"),
        ("reviews/2026-11-14-2", True, "review"),
        ("contacts/2026-11-03-1", True, "contact"),
        ("requests/2026-10-02-salt", True, "request"),
        ("annual-reviews/2027-01-12", True, "annual-review"),
        ("setting/staff", False, "staff"),
        ("provision/talk-boost-a", False, "provision"),
        ("delivery/talk-boost-a/2026-11-16", False, "delivery"),
        ("senco", False, "senco"),
    ],
)
def test_a_document_is_known_by_its_name(document: str, of_case: bool, kind: str) -> None:
    found = kind_of(document, of_case=of_case)
    assert found is not None
    assert found.name == kind


@pytest.mark.parametrize("document", ["plans", "reviews/November", "../plan", "setting/staff", "plan\n", ""])
def test_other_names_are_no_document_of_a_case(document: str) -> None:
    assert kind_of(document, of_case=True) is None
