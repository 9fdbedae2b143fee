"""Every promise has its test, and every number on a test is a promise's."""

import ast

import pytest

from tests.faults.promises import NOT_BUILT, PROMISES, marked, proofs
from tests.faults.register import PAGE, rewritten


@pytest.mark.parametrize("number", sorted(set(PROMISES) - NOT_BUILT))
def test_every_promise_has_a_test_by_its_number(number: int) -> None:
    assert proofs()[number], f"nothing proves promise {number}: {PROMISES[number]}"


def test_no_test_names_a_promise_nobody_made() -> None:
    assert set(proofs()) == set(PROMISES)


def test_a_number_is_found_wherever_it_is_written() -> None:
    text = """
import pytest
pytestmark = [pytest.mark.promise(1), pytest.mark.xdist_group("x")]
@pytest.mark.promise(2, 3)
def test_one(): ...
@pytest.mark.promise(4)
class Cases:
    async def test_two(self): ...
def no_test(): ...
"""
    found = sorted(marked(ast.parse(text)))
    assert found == [("test_one", 1), ("test_one", 2), ("test_one", 3), ("test_two", 1), ("test_two", 4)]


def test_the_page_on_security_tells_of_the_tests_there_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == rewritten(page), "run: .venv/bin/python -m tests.faults.register"
