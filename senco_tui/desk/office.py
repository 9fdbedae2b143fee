"""Everything the lists need, as one value, and that value with some of its files read anew."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from senco_tui.cabinet.folders import folder_of
from senco_tui.cabinet.survey import Survey, files_in
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import Setting
from senco_tui.desk.assembling import Leaf, assemble_case, assemble_caseload, assemble_setting, with_cases
from senco_tui.desk.remembering import remember_moved
from senco_tui.desk.rulebook import rules_for
from senco_tui.document.problem import Problem

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


@dataclass(frozen=True, slots=True)
class Office:
    """Everything the lists need, from heads only, as the files stood at one moment."""

    caseload: Caseload = field(default_factory=Caseload)
    setting: Setting = field(default_factory=Setting)
    problems: tuple[Problem, ...] = ()
    leaves: Mapping[str, Leaf] = field(default_factory=dict)
    lying: Survey = field(default_factory=Survey)
    strays: tuple[Problem, ...] = ()


def patched(
    store: "Store",
    before: Office,
    lying: Survey,
    fresh: Mapping[str, Leaf],
    gone: Collection[str],
    odd: tuple[Problem, ...],
) -> Office:
    """The office with some leaves read anew and some gone; all that does not hang on them is `before`'s.

    `lying` is where everything lies now, `odd` everything that is a stray now.
    """
    git_folder = store.root / ".git"
    remember_moved(git_folder, fresh.values(), gone)
    leaves = {**before.leaves, **fresh}
    for path in gone:
        del leaves[path]
    touched = {leaf.case for leaf in fresh.values()} | {before.leaves[path].case for path in gone}
    caseload, setting = before.caseload, before.setting
    if None in touched:
        kept = [case for case in caseload.cases if case.reference not in touched]
        references = [case.reference for case in caseload.cases]
        caseload = assemble_caseload(references, leaves.values(), kept)
        setting = assemble_setting(leaves.values(), rules_for(git_folder))
    else:
        anew = (assemble_case(case, _of_case(case, lying, leaves)) for case in touched if case is not None)
        caseload = with_cases(caseload, anew)
    was_odd = {id(one) for one in before.strays}
    others = (
        p for p in before.problems if p.path not in fresh and p.path not in gone and id(p) not in was_odd
    )
    problems = in_order((*odd, *others), fresh.values())
    return Office(caseload, setting, problems, leaves, lying, odd)


def in_order(loose: Iterable[Problem], leaves: Iterable[Leaf]) -> tuple[Problem, ...]:
    """Some problems and those of some leaves, in the order of the files and their lines."""
    every = [*loose, *(problem for leaf in leaves for problem in leaf.problems)]
    return tuple(sorted(every, key=lambda p: (p.path, p.line, p.column)))


def _of_case(case: str, lying: Survey, leaves: Mapping[str, Leaf]) -> list[Leaf]:
    return [leaves[path] for path in files_in(folder_of(case), lying) if path in leaves]
