"""What disposes of a reason to look at a pupil: put off, waited for, chased, promised or done."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.attention import Attention, Snooze, Waiting
from senco_tui.casework.edit import Add, Amended, Edit, Filing, Put, Written
from senco_tui.casework.record import Action, Entry
from senco_tui.casework.spoken import counted, is_code, is_plain, is_reason, spoken_day
from senco_tui.casework.vocabulary import Act

ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Snoozed:
    """One reason put off until a day; `anew` says that the pupil's attention list is begun with it."""

    case: str
    snooze: Snooze
    anew: bool = False
    document: str = ATTENTION
    name: str = "snoozed"

    def sentence(self) -> str:
        """Which reason, until when, and how often by now."""
        rule = self.snooze.reason.partition(":")[0]
        often = f", {self.snooze.times} times by now" if self.snooze.times > 1 else ""
        named = rule if is_reason(rule) else "one reason"
        return f"{named} snoozed until {spoken_day(self.snooze.until)}{often}"

    def filings(self) -> tuple[Filing, ...]:
        """One more in the list. Each stands for one time, so that their sum counts all."""
        once = Snooze(self.snooze.reason, self.snooze.until, self.snooze.why, self.snooze.since)
        return (_gained("snoozed", once, Attention(snoozed=(once,)), self.anew),)


@dataclass(frozen=True, slots=True)
class WaitingBegun:
    """Someone else's turn from now on, with the day it comes back."""

    case: str
    waiting: Waiting
    anew: bool = False
    document: str = ATTENTION
    name: str = "waiting-begun"

    def sentence(self) -> str:
        """Which entry, and when it comes back."""
        nudged = f", {counted(self.waiting.nudges, 'nudge')}" if self.waiting.nudges else ""
        nudged += ", escalated" if self.waiting.escalated else ""
        return f"waiting {_told(self.waiting.id)}{nudged}; chase on {spoken_day(self.waiting.chase_by)}"

    def filings(self) -> tuple[Filing, ...]:
        """One more in the list."""
        return (_gained("waiting", self.waiting, Attention(waiting=(self.waiting,)), self.anew),)


@dataclass(frozen=True, slots=True)
class WaitingEnded:
    """What was waited for has come."""

    case: str
    left: tuple[Waiting, ...]
    ended: tuple[str, ...]
    document: str = ATTENTION
    name: str = "waiting-ended"

    def sentence(self) -> str:
        """Which entries."""
        return f"waiting {' and '.join(_told(one) for one in self.ended)} ended"

    def filings(self) -> tuple[Filing, ...]:
        """The list without them."""
        return (Amended(ATTENTION, (Put(("waiting",), self.left),)),)


@dataclass(frozen=True, slots=True)
class ActionTaken:
    """Something someone will do by a day."""

    case: str
    action: Action
    anew: bool = False
    document: str = ATTENTION
    name: str = "action-taken"

    def sentence(self) -> str:
        """Which action, and by when or when it was done."""
        done, due = self.action.done, self.action.due
        when = f", done {spoken_day(done)}" if done else f", due {spoken_day(due)}" if due else ""
        return f"action {_told(self.action.id)} added{when}"

    def filings(self) -> tuple[Filing, ...]:
        """One more in the list."""
        return (_gained("actions", self.action, Attention(actions=(self.action,)), self.anew),)


@dataclass(frozen=True, slots=True)
class ActionDone:
    """A promised action done; `document` is the contact or the attention list it stands in."""

    case: str
    document: str
    action: str
    on: date
    name: str = "action-done"

    def sentence(self) -> str:
        """Which action, and when."""
        return f"action {_told(self.action)} done {spoken_day(self.on)}"

    def filings(self) -> tuple[Filing, ...]:
        """One date."""
        return (Amended(self.document, (Put(("actions", self.action, "done"), self.on),)),)


@dataclass(frozen=True, slots=True)
class FactRecorded:
    """A fact that settles a reason; `words` are the program's own for it, such as `review report sent`.

    `puts` are the edits, most often one field; `on` is the day the words are about; `whole` is the value of
    a document that begins with the fact; `left` is what is waited for still, where the fact ended a waiting.
    """

    case: str | None
    document: str
    words: str
    puts: tuple[Edit, ...] = ()
    on: date | None = None
    whole: object | None = None
    left: tuple[Waiting, ...] | None = None
    name: str = "fact-recorded"

    def sentence(self) -> str:
        """What, and when."""
        return f"{self.words} {spoken_day(self.on)}" if self.on else self.words

    def filings(self) -> tuple[Filing, ...]:
        """The edits, or the new document."""
        if self.whole is not None:
            return (Written(self.document, self.whole),)
        ended = () if self.left is None else (Amended(ATTENTION, (Put(("waiting",), self.left),)),)
        return (Amended(self.document, self.puts), *ended)


@dataclass(frozen=True, slots=True)
class RequestMoved:
    """One more step in a request's thread: answered, received, closed; `turn` None closes it."""

    case: str
    document: str
    entry: Entry
    name: str = "request-moved"

    def sentence(self) -> str:
        """What step, and when."""
        closed = "; nothing more is waited for" if self.entry.turn is None else ""
        return f"request {self.entry.act} {spoken_day(self.entry.on)}{closed}"

    def filings(self) -> tuple[Filing, ...]:
        """One entry more."""
        return (Amended(self.document, (Add(("entries",), self.entry),)),)


@dataclass(frozen=True, slots=True)
class Nudged:
    """One thing nudged: a request by its document or a waiting by its id; its holder; which nudge it is."""

    thing: str
    holder: str
    times: int

    @property
    def is_request(self) -> bool:
        """Say whether it is a request's thread."""
        return self.thing.startswith("requests/")


@dataclass(frozen=True, slots=True)
class Chased:
    """All that one holder owes nudged at one go, and the next chase date set."""

    case: str
    nudged: tuple[Nudged, ...]
    on: date
    chase_by: date
    by: str | None = None
    name: str = "chased"

    @property
    def document(self) -> str:
        """The first request's document, else the attention list."""
        first = self.nudged[0]
        return first.thing if first.is_request else ATTENTION

    def sentence(self) -> str:
        """Which nudge it was, of how many things, and when the next is due."""
        first = self.nudged[0]
        many = f" of {len(self.nudged)} things" if len(self.nudged) > 1 else ""
        return f"nudge {first.times} logged{many}; chase on {spoken_day(self.chase_by)}"

    def filings(self) -> tuple[Filing, ...]:
        """An entry in each thread, a count in each waiting, and their chase dates."""
        made: list[Filing] = []
        waited: list[Edit] = []
        for one in self.nudged:
            if one.is_request:
                entry = Entry(self.on, Act.NUDGED, by=self.by, turn=one.holder)
                edits = (Put(("chase_by",), self.chase_by), Add(("entries",), entry))
                made.append(Amended(one.thing, edits))
            else:
                waited += (
                    Put(("waiting", one.thing, "chase_by"), self.chase_by),
                    Put(("waiting", one.thing, "nudges"), one.times),
                )
        return (*made, Amended(ATTENTION, tuple(waited))) if waited else tuple(made)


@dataclass(frozen=True, slots=True)
class Escalated:
    """All that one holder owes taken to someone above them, and the next chase date set."""

    case: str
    nudged: tuple[Nudged, ...]
    on: date
    chase_by: date
    to: str
    by: str | None = None
    name: str = "escalated"

    @property
    def document(self) -> str:
        """The first request's document, else the attention list."""
        first = self.nudged[0]
        return first.thing if first.is_request else ATTENTION

    def sentence(self) -> str:
        """Of how many things, to whom where that is a role and no name, and when to chase."""
        many = f" {len(self.nudged)} things" if len(self.nudged) > 1 else ""
        to = f" to {self.to}" if is_plain(self.to) else ""
        return f"escalated{many}{to}; chase on {spoken_day(self.chase_by)}"

    def filings(self) -> tuple[Filing, ...]:
        """An entry in each thread, a day and a name in each waiting, and their chase dates."""
        made: list[Filing] = []
        waited: list[Edit] = []
        for one in self.nudged:
            if one.is_request:
                entry = Entry(self.on, Act.ESCALATED, self.by, one.holder, f"to {self.to}")
                made.append(Amended(one.thing, (Put(("chase_by",), self.chase_by), Add(("entries",), entry))))
            else:
                told = (("chase_by", self.chase_by), ("escalated", self.on), ("escalated_to", self.to))
                waited += (Put(("waiting", one.thing, field), value) for field, value in told)
        return (*made, Amended(ATTENTION, tuple(waited))) if waited else tuple(made)


def next_id(letter: str, taken: tuple[str, ...]) -> str:
    """The next free id: `w3` after `w2`, whatever was taken out before it."""
    numbers = [int(one[1:]) for one in taken if one[:1] == letter and one[1:].isdecimal()]
    return f"{letter}{max(numbers, default=0) + 1}"


def _gained(field: str, value: object, whole: Attention, anew: bool) -> Filing:
    return Written(ATTENTION, whole) if anew else Amended(ATTENTION, (Add((field,), value),))


def _told(name: str) -> str:
    """An id where it is one; a name someone chose is left unsaid."""
    return name if is_code(name) else "entry"
