"""A request to open something says what, and bubbles up to the program."""

from senco_tui.tui.messages.opening import EditDocument, OpenCase, OpenHistory, ShowProblems


def test_requests_carry_what_they_ask() -> None:
    assert (OpenCase("P24-017", "plan").reference, OpenCase("P24-017").tab) == ("P24-017", None)
    history = OpenHistory("P24-017", "plan", "o2")
    assert (history.case, history.document, history.outcome) == ("P24-017", "plan", "o2")
    edit = EditDocument(None, "setting/staff", 9)
    assert (edit.case, edit.document, edit.line) == (None, "setting/staff", 9)
    assert ShowProblems("P24-017").case == "P24-017"
    assert OpenCase.bubble and ShowProblems.bubble
