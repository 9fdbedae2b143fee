"""Exchanges with the hub: fetched apart, looked at, brought together in memory, laid out, sent; or as it was.

Several rounds, where the hub moves meanwhile. Who others say they are is shown and gives them no rights.
"""

import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.desk.bringing import Decisions, OpenPlace, Together, together
from senco_tui.desk.outcome import Outcomes, Refusal, Refused, under_lock
from senco_tui.desk.saving import Page, put_in_place
from senco_tui.history import hub as hubs
from senco_tui.history.fetching import Incoming, Seen, incoming, seen
from senco_tui.history.pushing import sent
from senco_tui.history.reaching import Watch, address
from senco_tui.history.sentence import compose
from senco_tui.history.trouble import HeadMoved, HistoryTrouble, Rewritten, Stopped, Unreached
from senco_tui.history.verifying import Limits, verified

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

_ROUNDS = 6
_FIRST_TIME = "there is no hub yet: `senco sync REMOTE` names one (an empty bare repository)"


@dataclass(frozen=True, slots=True)
class Synced:
    """It is done. `brought` and `sent` count revisions; `cases` are those whose files changed here."""

    brought: int
    sent: int
    cases: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What came of it, in words."""
        if not (self.brought or self.sent):
            return "Nothing new here or at the hub."
        parts = [
            f"{_counted(n, 'act')} {how}"
            for n, how in ((self.brought, "brought in"), (self.sent, "sent"))
            if n
        ]
        more = f"; {_counted(len(self.cases), 'case')} changed" if self.cases else ""
        return f"Synced: {', '.join(parts)}{more}."


@dataclass(frozen=True, slots=True)
class Undecided:
    """Both changed the same things: nothing was changed here or at the hub until each is decided."""

    places: tuple[OpenPlace, ...]

    @property
    def sentence(self) -> str:
        """What is asked, in words."""
        return f"{_counted(len(self.places), 'thing')} you and others both changed; nothing was synced yet."


def sync(
    store: "Store",
    *,
    when: datetime,
    remote: str | None = None,
    decisions: Decisions | None = None,
    watch: Watch | None = None,
    limits: Limits | None = None,
) -> Synced | Undecided | Refused:
    """Bring in what the hub holds and send what it lacks.

    Args:
        when: Now (aware), from the front door; the commit that brings two lines together bears it.
        remote: The hub's address, kept for the next time; None takes the one that is kept.
        decisions: What a person chose at places both changed; a choice counts only while both still say
            what they said when it was made.
        watch: Told of every step, asked whether to stop.
        limits: The largest files taken in.
    """
    try:
        syncing = _Syncing(store, remote, when, watch or Watch(), limits or Limits())
        return syncing.done(decisions or {})
    except Refusal as refusal:
        return refusal.refused
    except Rewritten as trouble:
        hubs.refuse(store.root / ".git", trouble.sentence)
        return Refused(f"Nothing was changed: {trouble.sentence}.", "trouble")
    except Stopped as trouble:
        return Refused(f"Sync {trouble.sentence}; nothing is half done.", "unchanged")
    except HistoryTrouble as trouble:
        return Refused(f"Nothing was changed: {trouble.sentence}.", "trouble")


class _Syncing:
    """One sync: where to, and what has come of it so far."""

    def __init__(
        self, store: "Store", remote: str | None, when: datetime, watch: Watch, limits: Limits
    ) -> None:
        from senco_tui.desk.opening import own_git_settings

        self._store, self._when, self._watch, self._limits = store, when, watch, limits
        self._git_folder = store.root / ".git"
        if (why := store.read_only) and not hubs.refused(self._git_folder):
            raise Refusal(Refused(why, "read-only"))
        self._branch = hubs.branch_of(self._git_folder)
        known = hubs.known_hub(self._git_folder)
        hub = way_to(remote) if remote else known
        if hub is None:
            raise HistoryTrouble(_FIRST_TIME)
        self._hub = hub
        self._keep = hub != known
        away = (Path(hub),) if hub.startswith("/") else ()
        self._config = own_git_settings(store.root, *away)
        self._done = Synced(0, 0)

    def done(self, decisions: Decisions) -> Synced | Undecided:
        for _ in range(_ROUNDS):
            self._watch.report("asking the hub what it holds…")
            at_hub = seen(self._store.root, self._config, self._hub, self._branch, self._watch)
            self._brought_in(at_hub)
            open_ = self._joined(at_hub, decisions)
            if open_:
                return Undecided(open_)
            if self._keep:
                hubs.keep_hub(self._git_folder, self._hub, self._config)
                self._keep = False
            try:
                self._sent(at_hub)
            except HeadMoved:
                continue
            return self._done
        raise HistoryTrouble(
            "the hub kept moving; what came is brought in, yours is not sent yet. Sync again"
        )

    # in

    def _brought_in(self, at_hub: Seen) -> None:
        """Fetch apart what is new, look at it, and only then make it the store's."""
        known = hubs.own_tags(self._git_folder, self._config)
        tags = {name: oid for name, oid in at_hub.tags.items() if name not in known}
        clash = [name for name, oid in at_hub.tags.items() if known.get(name, oid) != oid]
        notices = [f"The hub's tag {name} names another day than yours; yours stays." for name in clash]
        self._done = replace(self._done, notices=(*self._done.notices, *notices))
        before = hubs.met(self._git_folder, self._branch, self._config)
        if at_hub.tip is None:
            if before is not None:
                raise Rewritten(
                    f"the hub is empty, though it held {before[:7]} when this store last met it;"
                    " ask its keeper"
                )
            return
        if at_hub.tip != before or tags:
            self._watch.report("fetching…")
            with incoming(self._store.root, self._config, self._watch) as come:
                come.fetch(self._hub, self._branch, tuple(tags))
                self._watch.report("looking at what came…")
                verified(come, self._git_folder, (at_hub.tip, *tags.values()), self._limits, before)
                is_a_store(come, at_hub.tip)
                come.admit()
            hubs.add_tags(self._git_folder, tags, self._config)
        hubs.refuse(self._git_folder, None)

    def _joined(self, at_hub: Seen, decisions: Decisions) -> tuple[OpenPlace, ...]:
        """Bring the hub's branch into ours; what is to decide, where there is anything."""
        tip = at_hub.tip
        repository = self._store.repository
        for _ in range(_ROUNDS):
            mine = repository.head()
            if mine is None:
                raise HistoryTrouble("the store has no first commit")
            if tip is None or repository.leads_to(tip, mine):
                break
            self._watch.report("bringing the two together…")
            found = together(self._store, mine, tip, decisions)
            if found.open:
                return tuple(found.open)
            try:
                self._adopt(mine, tip, found)
            except HeadMoved:
                continue
            self._done = replace(
                self._done,
                brought=self._done.brought + repository.count(mine, tip),
                cases=tuple(sorted({*self._done.cases, *found.cases})),
                notices=(*self._done.notices, *found.notices),
            )
            break
        else:
            raise HistoryTrouble("others kept saving here meanwhile; try again")
        if tip is not None:
            hubs.note_met(self._git_folder, self._branch, tip, self._config)
        return ()

    def _adopt(self, mine: str, tip: str, found: Together) -> None:
        """Under the lock: files in place, branch moved; to the hub's own commit where we have nothing new."""

        def act() -> Outcomes:
            repository = self._store.repository
            if repository.head() != mine:
                raise HeadMoved("someone else recorded something in the same moment")
            pages = [self._page(path, after) for path, after in found.files.items()]
            commit = tip if repository.leads_to(mine, tip) else self._prepared(mine, tip, found)
            put_in_place(self._store, pages, commit, mine, brought=True)
            return ()

        for outcome in under_lock(self._store, act):
            if isinstance(outcome, Refused):
                if self._store.repository.head() != mine:
                    raise HeadMoved(outcome.sentence)
                raise Refusal(outcome)

    def _page(self, path: str, after: bytes | None) -> Page:
        found = self._store.cabinet.read(path)
        before = found[0] if found else None
        head = self._store.repository.head() or ""
        recorded = self._store.repository.blob_id(head, path)
        if before != after and (found[1] if found else None) != recorded:
            sentence = f"{path} was changed by hand and not recorded: `senco record` first, then sync."
            raise Refusal(Refused(f"Nothing was changed: {sentence}", "moved", path=path))
        return Page(path, before, after)

    def _prepared(self, mine: str, tip: str, found: Together) -> str:
        cases = f"; {_counted(len(found.cases), 'case')}" if found.cases else ""
        sentence = f"senco: two clones brought together{cases}"
        message = compose(sentence, trailers=(("Document", "senco"), ("Change", "clones-joined")))
        store = self._store
        return store.repository.prepare(
            found.files, message, store.name, store.email, self._when, mine, (tip,)
        )

    # out

    def _sent(self, at_hub: Seen) -> None:
        head = self._store.repository.head()
        own = hubs.own_tags(self._git_folder, self._config)
        tags = {name: oid for name, oid in own.items() if name not in at_hub.tags}
        if head is None or (head == at_hub.tip and not tags):
            return
        self._watch.report("sending…")
        try:
            late = sent(
                self._store.root, self._config, self._hub, self._branch, head, at_hub.tip, tags, self._watch
            )
        except (Unreached, HistoryTrouble) as trouble:
            if isinstance(trouble, (HeadMoved, Stopped)) or not self._done.brought:
                raise
            raise Refusal(_not_sent(self._done, trouble)) from trouble
        hubs.note_met(self._git_folder, self._branch, head, self._config)
        notices = tuple(f"The hub did not take the tag {name}." for name in late)
        number = self._store.repository.count(at_hub.tip, head) if head != at_hub.tip else 0
        self._done = replace(self._done, sent=number, notices=(*self._done.notices, *notices))


def way_to(remote: str) -> str:
    """The address of a hub as a person typed it; a folder may be named from where they stand.

    Raises HistoryTrouble for what is none.
    """
    near = "/" in remote and not remote.startswith("/") and os.path.isdir(remote)
    return address(os.path.abspath(remote) if near else remote)


def is_a_store(come: Incoming, tip: str) -> None:
    """Make sure that what came is a store, of a format that can be written. Raises HistoryTrouble."""
    from senco_tui.desk.beginning import FORMAT
    from senco_tui.document.read import read

    try:
        text = come.launcher.run("cat-file", "blob", f"{tip}:senco.yaml").decode("utf-8", "replace")
    except HistoryTrouble:
        raise HistoryTrouble("the hub holds no store: there is no senco.yaml in it") from None
    value = read("senco", text, path="senco.yaml", case=None).value
    if value is not None and value.format != FORMAT:
        raise HistoryTrouble(f"the hub's files are of format {value.format}, which needs a newer senco")


def _not_sent(done: Synced, trouble: HistoryTrouble) -> Refused:
    told = f"{_counted(done.brought, 'act')} brought in; yours are not sent yet: {trouble.sentence}."
    return Refused(told, "trouble")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
