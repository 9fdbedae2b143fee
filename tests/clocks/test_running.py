"""Every clock that runs: of a pupil, of a leaver, of the setting, of what it gives."""

from dataclasses import replace

from senco_tui.casework.setting import Duties, Staff, Training
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.running import clocks, provision_clocks, setting_clocks
from tests.clocks.given import case, day, setting
from tests.triage.provided import provisions

TODAY = day("16 Nov 2026")


def test_a_pupil_with_nothing_on_file_has_none() -> None:
    assert clocks(case("year 3"), setting(), TODAY) == ()


def test_of_a_leaver_only_records_and_keeping() -> None:
    left = case("E since 1 Sep 2025; plan made 1 Sep 2025; looked-after; born 3 May 2016; left 16 Oct 2026")
    assert [c.rule for c in clocks(left, setting(), TODAY)] == ["records.transfer", "retention.sen_file"]


def test_a_pupil_who_cannot_be_read_keeps_the_clocks_of_what_can() -> None:
    found = clocks(case("unreadable; requested 7 Sep 2026"), setting(), TODAY)
    assert "needs_assessment.decision" in [c.rule for c in found]


def test_every_clock_tells_whose_it_is() -> None:
    found = clocks(case("year 6; E since 1 Sep 2025; plan made 1 Sep 2025"), setting(), TODAY)
    assert {c.case for c in found} == {"P25-001"}
    assert all(c.basis and c.words and (c.working or c.missing) for c in found)


def test_the_settings_own() -> None:
    rules = [c.rule for c in setting_clocks(setting(), TODAY)]
    assert rules == [
        "information_report.update",
        "accessibility_plan.review",
        "governors.report",
        "inclusion_strategy.publish",
        "census.autumn",
        "census.spring",
        "census.summer",
        "senco.qualification",
    ]


def test_a_duty_nobody_dated_is_missing_not_silent() -> None:
    office = replace(setting(), duties=Duties())
    missing = [c.rule for c in setting_clocks(office, TODAY) if c.missing]
    assert missing == ["information_report.update", "accessibility_plan.review", "governors.report"]


def test_the_inclusion_strategy_comes_every_year() -> None:
    def due(today: str, published: str | None) -> object:
        office = replace(setting(), duties=Duties(inclusion_strategy=day(published) if published else None))
        found = setting_clocks(office, day(today))
        return next((c.due for c in found if c.rule == "inclusion_strategy.publish"), None)

    assert due("1 Jun 2026", None) is None
    assert due("16 Nov 2026", None) == day("31 Dec 2026")
    assert due("4 Jan 2027", None) == day("31 Dec 2026")
    assert due("16 Nov 2026", "1 Oct 2026") == day("31 Dec 2027")
    assert due("16 Nov 2026", "1 Oct 2024") == day("31 Dec 2026")


def test_the_kind_of_setting_switches_its_clocks() -> None:
    def rules(kind: str) -> set[str]:
        return {c.rule.partition(".")[0] for c in setting_clocks(setting(kind), TODAY)}

    assert rules("childminder") == set()
    assert rules("college") == {"access"}
    assert "senco" not in rules("special") and "census" in rules("special")
    assert {"access", "census", "senco"} <= rules("secondary")


def test_exam_deadlines_are_missing_until_entered() -> None:
    found = [c for c in setting_clocks(setting("secondary"), TODAY) if c.rule.startswith("access.")]
    assert all(c.missing for c in found) and len(found) == 2


def test_a_senco_without_a_date_is_missing() -> None:
    (priya, *rest) = setting().staff.staff
    undated = replace(setting(), staff=Staff((replace(priya, appointed=None), *rest)))
    (found,) = [c for c in setting_clocks(undated, TODAY) if c.rule == "senco.qualification"]
    assert found.missing == "the day the SENCo was appointed"
    done = replace(setting(), staff=Staff((replace(priya, qualified=day("1 Jul 2026")),)))
    (met,) = [c for c in setting_clocks(done, TODAY) if c.rule == "senco.qualification"]
    assert (met.due, met.met) == (day("1 Sep 2027"), day("1 Jul 2026"))


def test_of_what_the_setting_gives() -> None:
    found = provision_clocks(provisions("talk-boost, since 7 Sep 2026"), setting(), TODAY)
    assert [(c.rule, c.subject) for c in found] == [("provision.review", "provision/talk-boost")]


def test_a_course_begun_is_in_hand() -> None:
    (priya, *_) = setting().staff.staff
    course = Training("National professional qualification for SENCOs, begun", day("9 Oct 2025"))

    def qualification(training: tuple[Training, ...]) -> Clock:
        office = replace(
            setting(), staff=Staff((replace(priya, appointed=day("1 Sep 2023"), training=training),))
        )
        return next(c for c in setting_clocks(office, TODAY) if c.rule == "senco.qualification")

    assert qualification((course,)).start_by is None
    assert qualification((course,)).note == "the course was begun Thu 9 Oct 2025"
    assert "start by" not in qualification((course,)).working
    assert qualification(()).start_by is not None
