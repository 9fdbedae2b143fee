"""A form on the screen: fill in, ctrl+s records; Esc leaves it with every word kept as a draft."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult

from senco_tui.casework.amending import RecordAmended
from senco_tui.casework.change import Change, OutcomeAmended
from senco_tui.tui.commands.form import FORM
from senco_tui.tui.forms.kept import from_draft, to_draft, told_apart
from senco_tui.tui.forms.meanwhile import Chosen, clashes, settled
from senco_tui.tui.forms.sheet import Sheet
from senco_tui.tui.presenting.form import Ask, echo, title_lines, worded
from senco_tui.tui.presenting.line import Span
from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.rewriting import settled_texts
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from senco_tui.casework.casefile import CaseFile
    from senco_tui.desk.recording import Recorded, Refused


class FormView(View):
    """One form, opened on what the file said; what was half typed before stands in it again."""

    DEFAULT_CSS = """
    FormView #title { padding: 0 1; }
    """
    NAME = "form"
    COMMANDS = FORM
    FOOTER = ("save", "next-field", "begin-anew", "leave-form")

    def __init__(
        self,
        sheet: Sheet,
        then: "Callable[[], None] | None" = None,
        told: "Callable[[Recorded], None] | None" = None,
    ) -> None:
        super().__init__()
        self._then = then
        self._told = told
        self._sheet = sheet
        self._asks: tuple[Ask, ...] = ()
        self._was: Mapping[str, str] = {}
        self._begun = False
        self._recording = False
        self._tried = False

    def compose(self) -> ComposeResult:
        """What is written about whom, then the questions."""
        kept = from_draft(self.host.draft(self._sheet.draft))
        self._was = kept.was
        self._asks = told_apart(self._asked(), kept)
        if kept.typed:
            self.host.say("what you had typed stands here again; ctrl+l drops it", "warn")
        yield Banner(lambda width: title_lines(self._title, self._sheet.about, width), id="title")
        yield Form(self._asks, kept.typed, self._echo)

    def _asked(self) -> tuple[Ask, ...]:
        """The questions in this setting's words."""
        return tuple(worded(ask, self.host.wording) for ask in self._sheet.asks())

    @property
    def _title(self) -> str:
        return self.host.wording.said(self._sheet.title)

    @property
    def form(self) -> Form:
        """The boxes."""
        return self.query_one(Form)

    def _echo(self, ask: Ask, typed: str) -> Span:
        calendar = self.host.office.setting.calendar if self.host.office else None
        return echo(ask, typed, self.host.today, calendar)

    # What the host asks

    def take_focus(self) -> None:
        """The keys go to the first question; later, back to where they were."""
        if not self._begun:
            self._begun = True
            self.form.begin_at(self._sheet.first)
        else:
            self.form.go(0)

    @property
    def case(self) -> str | None:
        """The pupil."""
        return self._sheet.case

    @property
    def draft(self) -> tuple[str, str] | None:
        """What has been typed."""
        if not self.query(Form):
            return None
        return self._sheet.draft, to_draft(self._asks, self.form.answers, self._was)

    def leave(self) -> bool:
        """Keep what was typed."""
        if self._recording:
            return False
        name, words = self.draft or ("", "")
        if words:
            self.host.keep_draft(name, words)
            self.host.say("not recorded; your words are kept and stand here when you come back", "warn")
        else:
            self.host.drop_draft(name)
        return True

    # What the keys ask

    def go(self, step: int) -> None:
        """To another question."""
        self.form.go(step)

    def on_form_last_done(self) -> None:
        """Enter in the last box records."""
        self.save()

    def save(self) -> None:
        """Record, unless something is wrong; then say what and go there."""
        if self._recording:
            return
        made = self._sheet.made(self.form.answers)
        if isinstance(made, tuple):
            said = self.host.wording.said
            self.form.say_wrong([replace(wrong, sentence=said(wrong.sentence)) for wrong in made])
            self.host.say(f"not yet: {said(made[0].sentence)}", "warn")
            return
        self.form.say_wrong(())
        self.begin(self._record(made, self._sheet.basis), "recording")

    def begin_anew(self) -> None:
        """Drop what was typed, after asking."""
        self.begin(self._anew(), "anew")

    async def _anew(self) -> None:
        answer = await self.host.choose("Drop what you typed here?", {"y": "drop it and begin anew"})
        if answer == "y":
            self.host.drop_draft(self._sheet.draft)
            self._asks, self._was = self._asked(), {}
            await self.form.remove()
            await self.mount(Form(self._asks, {}, self._echo))
            self.form.begin_at(self._sheet.first)
            self.host.say("begun anew", "dim")

    # Recording

    async def _record(self, change: Change, basis: "Mapping[str, str]") -> None:
        self._recording = True
        try:
            name, words = self.draft or ("", "")
            if words:
                self.host.keep_draft(name, words)
            answer = await self.host.record(change, basis or None, self.form.answers.get("why", ""))
        finally:
            self._recording = False
        if hasattr(answer, "revision"):
            self._done(cast("Recorded", answer))
        else:
            await self._refused(change, answer)

    def _done(self, recorded: "Recorded") -> None:
        self.host.drop_draft(self._sheet.draft)
        self.host.back()
        if self._then is not None:
            self._then()
        if self._told is not None:
            self._told(recorded)

    async def _refused(self, change: Change, refused: "Refused") -> None:
        """Someone was there meanwhile: where both can stand they do, else the choice is shown."""
        if refused.kind != "moved":
            return
        if isinstance(change, RecordAmended):
            self._leave_to_texts(change, refused)
            return
        fresh, _ = await self.host.desk(lambda door: door.read_case(self._sheet.file.reference))
        found = clashes(change, self._sheet.file, fresh)
        if not found:
            await self._once_more(change, fresh)
            return
        self.host.open(
            ChangedMeanwhileView(
                self._sheet.about,
                refused.sentence,
                found,
                lambda chosen: self.begin(self._settle(change, fresh, chosen), "recording"),
            )
        )

    def _leave_to_texts(self, change: RecordAmended, refused: "Refused") -> None:
        """Any record: what both wrote is put together as texts; what was typed here is kept meanwhile."""
        why = self.form.answers.get("why", "")
        self.host.drop_draft(self._sheet.draft)
        self.host.back()
        settled_texts(self.host, change, refused, self._sheet.basis.get(change.document, ""), why)

    async def _once_more(self, change: Change, fresh: "CaseFile") -> None:
        """Nothing clashes in meaning: the same again, on the file as it is now; a second time it is left."""
        now = self._sheet.on(fresh)
        again = now.made(self.form.answers)
        left = settled(change, fresh, {}) if isinstance(change, OutcomeAmended) else again
        if self._tried or left is None or isinstance(left, tuple):
            return
        self._tried = True
        await self._record(left, now.basis)

    async def _settle(self, change: Change, fresh: "CaseFile", chosen: Chosen) -> None:
        left = settled(change, fresh, chosen)
        if left is None:
            self.host.say("theirs stands; your words are kept here as a draft", "warn")
            return
        await self._record(left, {"plan": fresh.plan.fingerprint} if fresh.plan else {})
