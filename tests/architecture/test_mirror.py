"""The tests stand as the program does: one test file a module, at the same path."""

import ast

import pytest

from tests.architecture.building import ROOT, Module, modules

PROVED_ELSEWHERE: dict[str, str] = {
    "senco_tui/__main__.py": "tests/cli/test_main.py runs it as a person does",
}
"""Modules with no test file of their own, each with the reason; keep it short."""


def _has_logic(module: Module) -> bool:
    """Say whether the module decides anything: a function or method whose body is more than its signature."""
    return any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_declaration(node)
        for node in ast.walk(module.tree)
    )


def _is_declaration(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return all(isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant) for s in node.body)


def _mirror(module: Module) -> str:
    parts = module.path.relative_to(ROOT / "senco_tui").parts
    return "/".join(("tests", *parts[:-1], f"test_{parts[-1]}"))


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.name or "senco_tui")
def test_every_module_that_decides_has_its_tests(module: Module) -> None:
    if not _has_logic(module) or module.shown in PROVED_ELSEWHERE:
        return
    assert (ROOT / _mirror(module)).is_file(), (
        f"{module.shown} decides something; {_mirror(module)} is missing"
    )


def test_exceptions_are_still_needed() -> None:
    shown = {m.shown: m for m in modules()}
    idle = [p for p in PROVED_ELSEWHERE if p in shown and (ROOT / _mirror(shown[p])).is_file()]
    assert not idle, f"these have tests of their own now: {idle}"
