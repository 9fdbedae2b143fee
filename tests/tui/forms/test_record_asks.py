"""A record's fields as questions, and the answers as its fields again."""

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.casework.kind_words import wording
from senco_tui.casework.pupil import Need, Pupil
from senco_tui.casework.risk import Risk
from senco_tui.casework.setting import Session, StoreFile
from senco_tui.casework.vocabulary import Flag, NeedType, SettingKind
from senco_tui.document.fields import fields_of
from senco_tui.tui.forms.record_asks import FEW, Entry
from senco_tui.tui.forms.sheet import Reading
from senco_tui.tui.presenting.form import LABEL, Choice, Way, as_answered, worded
from tests.document.invented import Inventor
from tests.tui.kinds_words import OTHERS, not_its_own

TODAY = date(2026, 11, 16)


def _read(entry: Entry, **typed: str) -> tuple[Any, Reading]:
    answers = {ask.name: as_answered(ask, ask.value) for ask in entry.asks()}
    reading = Reading({**answers, **{f"its {k}": v for k, v in typed.items()}}, TODAY, None)
    return entry.read(reading), reading


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_a_record_left_as_it_stands_is_the_same_to_the_letter(kind: DocumentKind) -> None:
    for seed in range(8):
        value = Inventor(Random(seed)).value(kind.value)
        assert _read(Entry(kind.value, value))[0] == value


def test_each_field_is_asked_in_its_own_way() -> None:
    ways = {a.name.removeprefix("its "): a.way for a in Entry(Pupil).asks()}
    assert ways["born"] is Way.DAY
    assert ways["flags"] is Way.CODES
    assert ways["year"] is Way.CODE
    assert ways["interpreter"] is Way.PICK
    assert ways["suspensions"] is Way.WORDS
    assert "status" not in ways and "needs" not in ways


def test_what_is_needed_is_said_only_while_it_lacks() -> None:
    hints = {a.name: a.hint for a in Entry(Risk).asks()}
    assert hints["its behaviour"] == "needed"
    assert {a.name: a.hint for a in Entry(Risk, Risk("r1", "runs")).asks()}["its behaviour"] == ""


def test_what_is_typed_becomes_the_field() -> None:
    pupil = Pupil("Ada Okafor")
    now, reading = _read(
        Entry(Pupil, pupil), born="4/3/2017", flags="eal, pupil p", year="5", attendance="93.5",
        interpreter="yes", suspensions="9 nov\n10 nov",
    )  # fmt: skip
    assert not reading.wrongs
    assert now.born == date(2017, 3, 4)
    assert now.flags == (Flag.EAL, Flag.PUPIL_PREMIUM)
    assert (now.year, now.attendance, now.interpreter) == ("5", Decimal("93.5"), True)
    assert now.suspensions == (date(2026, 11, 9), date(2026, 11, 10))


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        (Need, {"code": "xx", "rank": "1"}, "is none of"),
        (Need, {"code": "SLCN"}, "rank is needed"),
        (Need, {"code": "SLCN", "rank": "0"}, "rank is from 1"),
        (Risk, {"behaviour": "runs", "severity": "7"}, "severity is from 1 to 5"),
        (Risk, {"behaviour": "runs", "severity": "very"}, "no whole number"),
        (Pupil, {"name": "Ada", "attendance": "most"}, "no number"),
        (Pupil, {"name": "Ada", "born": "someday"}, "someday"),
        (StoreFile, {"format": "1", "name": "Elm", "thresholds": "quiet"}, "a name, a colon"),
    ],
)
def test_what_cannot_stand_is_said(kind: Any, typed: dict[str, str], sentence: str) -> None:
    value, reading = _read(Entry(kind), **typed)
    assert value is None
    assert any(sentence in w.sentence for w in reading.wrongs), reading.wrongs


def test_choices_have_keys_of_their_own_and_many_are_typed() -> None:
    for kind in (*(k.value for k in KINDS), Session, Need):
        for field, ask in zip(Entry(kind).fields(), Entry(kind).asks(), strict=True):
            keys = [c.key for c in ask.choices]
            if ask.way is Way.PICK:
                assert len(keys) <= FEW and len(set(keys)) == len(keys) and all(keys), field.name


def test_an_id_the_setting_knows_may_be_given_by_its_name() -> None:
    known = {"of": (Choice("", "salt", "Speech and Language Therapy"),)}
    from senco_tui.casework.record import Request

    entry = Entry(Request, None, known)
    now, _ = _read(entry, of="speech and language therapy", kind="advice")
    assert now.of == "salt"
    assert _read(entry, of="Dr Vane", kind="advice")[0].of == "Dr Vane"


def test_a_code_is_asked_in_its_words() -> None:
    (code,) = [a for a in Entry(Need).asks() if a.name == "its code"]
    assert {c.value: c.words for c in code.choices}[NeedType.HI] == "hearing impairment"
    assert len(code.choices) == len(NeedType) > FEW
    assert set(fields_of(Need)) == {a.name.removeprefix("its ") for a in Entry(Need).asks()}


@pytest.mark.parametrize("kind", OTHERS)
def test_every_field_of_every_record_is_asked_in_the_settings_own_words(kind: SettingKind) -> None:
    words = wording(kind)
    asked = [worded(ask, words) for value in _values() for ask in Entry(value).asks()]
    told = [(ask.label, ask.hint, *(choice.words for choice in ask.choices)) for ask in asked]
    assert not_its_own(kind, (text for one in told for text in one)) == []
    assert all(len(ask.label) < LABEL for ask in asked)


def _values() -> set[Any]:
    """Every record there is, and every entry within one."""
    found: set[Any] = set()
    left = [kind.value for kind in KINDS]
    while left:
        value = left.pop()
        if value not in found:
            found.add(value)
            left += [field.type for field in fields_of(value).values() if field.nested]
    return found
