"""The question names the acts; the answer says what was undone and, where one was refused, what stands."""

from datetime import UTC, datetime

from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.history.revision import Revision
from senco_tui.tui.stories.taking_back import asked, outcome

WHEN = datetime(2026, 11, 16, tzinfo=UTC)


def _acts(count: int) -> list[Revision]:
    return [
        Revision(f"{n}" * 40, ("p",), "Ruth", "r@x", WHEN, f"P24-00{n} attention: act {n}", "", ())
        for n in range(1, count + 1)
    ]


def test_the_question_names_the_acts_and_counts_the_rest() -> None:
    assert asked(_acts(1)).endswith("newest first? 1111111 P24-001 attention: act 1")
    assert asked(_acts(8)).startswith("Undo 8 acts of this session") and asked(_acts(8)).endswith(
        "; and 2 more"
    )


def test_the_answer_says_what_stands() -> None:
    done = Recorded("abc1234", "undid", ())
    refused = Refused("It has changed again.", "moved")
    assert outcome(_acts(2), (done, done)) == (
        "2 acts undone, each by a new commit; ctrl+r takes the last back", True,
    )  # fmt: skip
    words, whole = outcome(_acts(3), (done, refused))
    assert not whole
    assert words.startswith("1 of 3 undone; then 2222222: It has changed again.")
    assert words.endswith("(it and those before it stand): 2222222, 3333333")
    assert "(it stands): 2222222" in outcome(_acts(2), (done, refused))[0]
