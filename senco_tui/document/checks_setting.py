"""What the store's own file and a setting's own rules must mean beside their fields' types."""

from collections.abc import Iterator

from senco_tui.casework.length import NoLength, read_length
from senco_tui.casework.ruling import OFF, PROGRAM, PROPOSED, lacking
from senco_tui.casework.setting import OwnRule, RuleBook, StoreFile
from senco_tui.casework.thresholds import DEFAULTS
from senco_tui.casework.triggers import PROPOSED_FROM, TRIGGERS, triggers_named
from senco_tui.document.complaint import Complaint, nearest
from senco_tui.document.tree import Path

FORMAT = 1
"""The format of stores this program reads and writes."""

KINDS_OF_RULE = tuple(sorted({f"{rule.partition('.')[0]}.*" for rule in PROGRAM}))
"""Whole kinds of rules, as a store may put them off."""


def store_checked(store: StoreFile) -> Iterator[Complaint]:
    """Its format, and whether what it puts off or decides by is known."""
    if store.format != FORMAT:
        sentence = f"This store is of format {store.format}; this senco reads format {FORMAT}."
        yield Complaint(("format",), sentence)
    for place, rule in enumerate(store.rules_off):
        near = None if rule in PROGRAM or rule in KINDS_OF_RULE else nearest(rule, (*PROGRAM, *KINDS_OF_RULE))
        if near is not None:
            sentence = f"The program has no rule “{rule}” to put off."
            yield Complaint(("rules_off", place), sentence, near, warning=True)
    for name in store.thresholds:
        if name not in DEFAULTS:
            sentence = f"senco knows no threshold “{name}”; it is kept and decides nothing."
            yield Complaint(("thresholds", name), sentence, nearest(name, DEFAULTS), warning=True)


def rules_checked(book: RuleBook) -> Iterator[Complaint]:
    """Whether each rule can be counted, and starts from a date there is."""
    known = {*PROGRAM}
    for place, rule in enumerate(book.rules):
        path = ("rules", place)
        if wanting := lacking(rule, known):
            sentence = (
                f"The program has no rule “{rule.id}” to change, and a rule of your own must also say: "
                f"{', '.join(wanting)}."
            )
            yield Complaint((*path, "id"), sentence, nearest(rule.id, known))
        yield from _starts(rule, path)
        if rule.add is not None:
            try:
                read_length(rule.add)
            except NoLength as no:
                yield Complaint((*path, "add"), f"{str(no)[:1].upper()}{str(no)[1:]}.")
        known.add(rule.id)


def _starts(rule: OwnRule, path: Path) -> Iterator[Complaint]:
    """A rule the program has no module for must start from a date it knows, or it runs for nobody."""
    start = rule.start or PROPOSED_FROM.get(rule.id, "")
    if (rule.id in PROGRAM and rule.id not in PROPOSED_FROM) or rule.status in (PROPOSED, OFF):
        return
    if rule.id in PROPOSED_FROM and rule.status is None:
        return
    for words in triggers_named(start) if start else ():
        if words not in TRIGGERS:
            sentence = (
                f"No date of a case file is called “{words}”, so this rule starts no clock by itself; "
                f"senco clock {rule.id} DATE works it."
            )
            key = "start" if rule.start else "id"
            yield Complaint((*path, key), sentence, nearest(words, TRIGGERS), warning=True)
