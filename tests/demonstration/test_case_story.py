"""One case's acts, from the day its file was opened."""

from datetime import date

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Contact, Judgement, Review
from senco_tui.casework.vocabulary import Met
from senco_tui.demonstration.case_story import Opened, case_acts, opened
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper


def test_a_file_is_opened_on_its_first_entry_or_brought_in(today_shelf: Shelf, anchored: Times) -> None:
    found = opened(today_shelf, anchored)
    ada = today_shelf.folders["P24-017"]
    assert found["P24-017"] == Opened(ada.among("contacts")[0].value.happened, False)
    older = [o for o in found.values() if o.brought_in]
    assert 20 <= len(older) <= 40
    assert all(anchored.span(anchored.start, o.day) in range(1, 10) for o in older)


def test_the_case_file_comes_first_and_everything_else_after(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    for case, begun in opened(today_shelf, anchored).items():
        found = sorted(
            case_acts(today_shelf.folders[case], begun, anchored, who), key=lambda a: (a.day, a.order)
        )
        assert found[0].document == "casefile"
        assert found[0].change == ("file-brought-in" if begun.brought_in else found[0].change)
        assert found[0].day == begun.day
        assert all(a.case == case for a in found)
        assert all(path.split("/")[2] == case for a in found for path in a.files)


def test_every_paper_of_a_case_ends_as_it_stands(today_shelf: Shelf, anchored: Times, who: Signers) -> None:
    for case, begun in list(opened(today_shelf, anchored).items())[::4]:
        tree: dict[str, str] = {}
        acts = case_acts(today_shelf.folders[case], begun, anchored, who)
        for act in sorted(acts, key=lambda a: (a.day, a.order)):
            tree |= act.files
        assert tree == {p.path: p.text for p in today_shelf.folders[case].papers.values()}


def test_some_next_cycles_are_written_in_the_review_itself(
    today_shelf: Shelf, anchored: Times, who: Signers
) -> None:
    begun = opened(today_shelf, anchored)
    every = [a for c, o in begun.items() for a in case_acts(today_shelf.folders[c], o, anchored, who)]
    reviews = [a for a in every if a.change == "review-held"]
    together = [a for a in reviews if len(a.files) == 2]
    assert len(reviews) > len(together) > len(reviews) // 2
    assert all(a.sentence.endswith("; next cycle begun") for a in together)


def test_older_papers_come_in_with_a_file_that_is_brought_in(anchored: Times, who: Signers) -> None:
    day = date(2023, 9, 8)
    outcome = Outcome("o1", "Reads", since=day)
    case = folder(
        paper("contacts/2023-07-04-1", Contact(date(2023, 7, 4), present=("mother",))),
        paper("plan", Plan(2, date(2024, 1, 10), outcomes=(outcome,))),
        paper(
            "reviews/2024-01-10", Review(date(2024, 1, 10), 1, outcomes=(Judgement("o1", "Reads", Met.MET),))
        ),
    )
    first = next(iter(case_acts(case, Opened(day, True), anchored, who)))
    assert first.change == "file-brought-in"
    assert set(first.files) == {case.papers[n].path for n in ("casefile", "contacts/2023-07-04-1", "plan")}
    assert first.sentence.endswith("; 2 more documents brought in")
