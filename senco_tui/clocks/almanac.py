"""The setting's school days and the rules in force, read once, and the making of one clock from them."""

from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.kind_words import wording
from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.setting import Rule, Setting
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.vocabulary import SettingKind, Side
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.rulebook import Rules, rules_of
from senco_tui.clocks.school_year import SchoolDays, school_days
from senco_tui.clocks.statute import UNCOUNTED, Worked, triggers_of, worked


@dataclass(frozen=True, slots=True)
class Almanac:
    """School days, rules and the setting's kind; make it once for a whole caseload."""

    days: SchoolDays
    rules: Rules
    kind: SettingKind = SettingKind.PRIMARY

    def clock(
        self,
        rule: str,
        case: str | None,
        *starts: date | None,
        today: date,
        met: date | None = None,
        missing: str | None = None,
        document: str | None = None,
        subject: str | None = None,
        side: Side | None = None,
        words: str | None = None,
        note: str | None = None,
        in_hand: bool = False,
    ) -> tuple[Clock, ...]:
        """The clock of one rule from its trigger dates, or nothing where the rule does not hold.

        Args:
            rule: The rule's id; the version that held on the trigger's day is taken.
            case: The pupil's reference, None for the setting's own.
            starts: The trigger dates in the order the rule names them; all None is a missing trigger.
            today: The day that decides which version of a rule holds when there is no trigger date.
            met: The day it was done.
            missing: What is wanting, in words, said instead of the trigger's own.
            document: The document that holds the trigger.
            subject: What tells apart two clocks of one rule.
            side: Whose turn it is, where the case knows better than the rule.
            words: What is due, where the case knows better than the rule.
            note: What else must be known about it.
            in_hand: Our own part is done or arranged, so that no last safe start is told.
        """
        first = next((d for d in starts if d is not None), None)
        found = self.rules.holding(rule, first := next((d for d in starts if d is not None), today))
        if found is None:
            return ()
        begun = first if any(starts) and missing is None else None
        if begun is None:
            done = Worked(None, "", missing=missing or f"the date: {found.start.partition(';')[0].strip()}")
        else:
            done = worked(found, triggers_of(found, *starts), self.days)
        filed = {"document": document, "subject": subject, "note": note, "words": words}
        return (self.made(found, case, begun, done, met=met, side=side, in_hand=in_hand, **filed),)

    def made(
        self,
        rule: Rule,
        case: str | None,
        start: date | None,
        done: Worked,
        *,
        met: date | None = None,
        side: Side | None = None,
        document: str | None = None,
        subject: str | None = None,
        note: str | None = None,
        words: str | None = None,
        in_hand: bool = False,
    ) -> Clock:
        """The clock of a rule worked out, with the practical date, the last safe start, and both in words.

        The last safe start lies `lead` school days before the practical date; another's clock has one only
        where its rule asks work of us.
        """
        last = done.due - timedelta(days=1) if done.due and done.before else done.due
        practical = self.days.on_or_before(last) if last else None
        ours = not in_hand and (rule.lead > 0 or (side or rule.side) is Side.SCHOOL)
        start_by = self.days.before(practical, rule.lead) if practical and ours else None
        told = self._in_practice(last, practical, start_by, rule.lead) if last else ""
        said = wording(self.kind).said
        its = said if rule.id in PROGRAM else str
        # A rule of the setting's own keeps the words it starts from; how it was counted is ours to say.
        named = "" if rule.id in PROGRAM else rule.start.partition(";")[0].strip()
        counted_from = named if done.working.startswith(named) else done.working
        uncounted = done.missing is not None and UNCOUNTED in done.missing
        return Clock(
            case=case,
            rule=rule.id,
            start=start,
            due=done.due,
            practical=practical,
            start_by=start_by,
            met=met,
            side=side or rule.side,
            force=rule.force,
            basis=rule.basis,
            working=f"{counted_from}{said(done.working.removeprefix(counted_from))}{said(told)}",
            missing=done.missing and (said if uncounted else its)(done.missing),
            words=words or its(rule.words or rule.id),
            before=done.before,
            document=document,
            subject=subject,
            note=said(note) if note else None,
        )

    def _in_practice(self, last: date, practical: date | None, start_by: date | None, lead: int) -> str:
        """The words for the practical date and the last safe start, where they say more than the date."""
        said = ""
        if practical is None:
            said = f"; {self.days.why_not(last)}, so the last school day before it is not known"
        elif practical != last:
            said = f"; the last school day before it is {spoken_day(practical)}"
        if lead and start_by:
            said += f"; {counted(lead, 'school day')} of work, so start by {spoken_day(start_by)}"
        return said


def almanac(setting: Setting) -> Almanac:
    """Count out the setting's calendar and lay out its rules, once."""
    kind = setting.store.kind if setting.store else SettingKind.PRIMARY
    return Almanac(school_days(setting.calendar), rules_of(setting), kind)
