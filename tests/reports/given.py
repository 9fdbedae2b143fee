"""A small invented school for reports: three pupils, two groups, and an occasion; goldens held against it."""

from dataclasses import replace
from pathlib import Path

from senco_tui.casework.casefile import CaseFile, Filed, Section
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.plan import Outcome, Plan, Profile
from senco_tui.casework.pupil import Need, Person, Pupil
from senco_tui.casework.vocabulary import Flag, Layer, NeedType
from senco_tui.reports.matter import USUAL, Matter, Wishes
from senco_tui.reports.report import Occasion
from tests.clocks.given import case, day
from tests.provision.given import deliveries, provision, staffed

GOLDENS = Path(__file__).parent / "goldens"
TODAY = day("16 Nov 2026")
SETTING = staffed("tom 20 from 1 Apr 2026; priya 30 from 1 Sep 2025")
OCCASION = Occasion(SETTING.name, TODAY, "3f2a9c1d20abe5")
TALK = provision(
    "30 min × 2, 10 weeks, group 2, lead tom, since 7 Sep 2026, pupils 2, area speech", "talk-boost"
)
LEGO = provision("60 min × 1, 10 weeks, group 2, since 7 Sep 2026, pupils 1, area play", "lego")


def pupil(name: str = "Ada Okafor", **told: object) -> Pupil:
    """One pupil; anything may be told differently."""
    usual = {
        "year": "4",
        "class_group": "4B",
        "needs": (Need(NeedType.SLCN, 1), Need(NeedType.SPLD, 2)),
        "people": (Person("Ngozi Okafor", "mother", parental_responsibility=True),),
    }
    return Pupil(name, **{**usual, **told})  # type: ignore[arg-type]


def cases() -> tuple[CaseFile, ...]:
    """Ada with a plan and a profile, Sam on SEN support, Eva with a plan from the authority."""
    ada = case("K since 1 Sep 2025; born 4 Mar 2018")
    assert ada.pupil is not None
    about = replace(pupil(flags=(Flag.EAL, Flag.CHILD_PROTECTION)), status=ada.pupil.value.status)
    about = replace(about, born=ada.pupil.value.born, safeguarding="with the lead", upn="B801200005001")
    return (
        replace(ada, pupil=replace(ada.pupil, value=about), plan=plan(), profile=profile()),
        case("K since 1 Sep 2025; year 6; born 1 Oct 2015", "P25-002", "Sam Bell"),
        case("E since 8 Jan 2026; year 4; born 9 Sep 2017", "P25-003", "Eva Novak"),
    )


def plan() -> Filed[Plan]:
    """A plan of two outcomes, and words that name two others."""
    reads = Outcome(
        "o1", "Ada reads a page aloud to an adult", NeedType.SLCN, "12 words a minute",
        "a timed page each Friday", "40 words a minute", day("7 Sep 2026"), day("12 Feb 2027"),
        ("One line at a time under a card", "Praise for trying"), ("talk-boost",),
        "class teacher; Mum at home",
    )  # fmt: skip
    asks = Outcome("o2", "Ada asks for help by raising a card", by=day("12 Feb 2027"))
    made = Plan(
        3, day("7 Sep 2026"), day("12 Feb 2027"), (NeedType.SLCN,), Layer.TARGETED, "Tom Wells",
        ("parent", "pupil"), day("14 Sep 2026"), (reads, asks),
    )  # fmt: skip
    said = "I like it when it is **quiet**, and when Sam Bell sits elsewhere.\n\n- lunch is loud\n- so is Eva"
    return Filed("plan", made, "f", (Section("The pupil's view", said), Section("Empty", " ")))


def profile() -> Filed[Profile]:
    """A profile with a list in its head and two sections."""
    made = Profile(
        day("15 Jun 2026"), ("pupil", "parent"), ("Tell her first when the day changes",), ("A card",)
    )
    words = (
        Section("What people appreciate about me", "- She is funny on purpose."),
        Section("What matters to me", "My cat.\n\nDrawing."),
    )
    return Filed("profile", made, "f", words)


def matter(about: str | None = None, wishes: Wishes = USUAL, kind: str = "primary") -> Matter:
    """All of it; or with one of them as the pupil it is about."""
    load = caseload()
    assert SETTING.store is not None
    from senco_tui.casework.vocabulary import SettingKind

    setting = replace(SETTING, store=replace(SETTING.store, kind=SettingKind(kind)))
    return Matter(load, setting, OCCASION, load.case(about) if about else None, wishes)


def caseload() -> Caseload:
    """The three, what they are given, and what was given."""
    return Caseload(cases(), (TALK, LEGO), deliveries("2 Nov 2026: 30; 9 Nov 2026: 30"))


def golden(name: str, text: str) -> None:
    """Hold a text against the file of that name; a file that is not there yet is written, and fails."""
    path = GOLDENS / name
    if not path.exists():
        path.write_text(text, encoding="utf-8")
        raise AssertionError(f"{path.name} was not there; read what has been written into it")
    assert text == path.read_text(encoding="utf-8"), f"to take the new text, remove {path.name} and run again"
