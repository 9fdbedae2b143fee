"""Records of one day: contacts, notes, reviews and the profile, and what was ticked off in them later."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from senco_tui.casework.change import ContactLogged, NoteWritten, ReviewHeld
from senco_tui.casework.record import Action, Contact, Review
from senco_tui.casework.vocabulary import Channel
from senco_tui.demonstration.act import Act, Trailers, Version, acts
from senco_tui.demonstration.chance import falls, pick
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Paper
from senco_tui.demonstration.times import Times

_LAGS = (0, 0, 0, 0, 0, 1, 1, 2, 3)
"""School days between what happened and its being written down."""
_GIVEN = 0.12
"""How often the family was given the plan itself as it stood, which a tag keeps."""
_SENT_LATER = 0.15
"""How often a review was filed before its copy went home; else it was written up, back-dated, that day."""


def contact_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """Each contact logged, and its actions done or its copy sent later."""
    for paper in folder.among("contacts"):
        contact: Contact = paper.value
        seed = f"{folder.origin} {paper.document.rpartition('-')[0][-3:]} {contact.topic}"
        first = times.recorded(contact.happened, pick(seed, _LAGS))
        signer = who.of("gate" if contact.channel is Channel.DOORSTEP else "contact", seed, folder.year)
        logged = ContactLogged(folder.case, paper.document, contact, paper.words)
        why = reason_for("meeting-logged" if contact.counts_as_meeting else logged.name, seed)
        versions = [
            Version(
                first,
                _contact_on(contact, first),
                paper.words,
                logged.name,
                signer,
                why,
                _source(contact),
                sentence=logged.sentence(),
            )
        ]
        for day in _days_after(contact, first, times):
            why = reason_for("action-done", seed)
            versions.append(Version(day, _contact_on(contact, day), paper.words, "action-done", signer, why))
        yield from acts(paper, folder.case, versions)


def _days_after(contact: Contact, first: date, times: Times) -> list[date]:
    later = [a.done for a in contact.actions if a.done] + ([contact.copy_sent] if contact.copy_sent else [])
    return sorted(d for d in {times.recorded(d) for d in later} if d > first)


def _contact_on(contact: Contact, day: date) -> Contact:
    def as_of(action: Action) -> Action:
        return replace(action, done=None) if action.done and action.done > day else action

    sent = contact.copy_sent if contact.copy_sent and contact.copy_sent <= day else None
    return replace(contact, actions=tuple(map(as_of, contact.actions)), copy_sent=sent)


def _source(contact: Contact) -> Trailers:
    if contact.started_by in ("parent", "carer"):
        return (("Source", f"{contact.started_by} {contact.happened}"),)
    return ()


def note_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """Each note written down."""
    for paper in folder.among("notes"):
        seed = f"{folder.origin} note {paper.value.topic}"
        day = times.recorded(paper.value.happened, pick(seed, _LAGS))
        signer = who.by_name(paper.value.by, who.of("note", seed, folder.year))
        written = NoteWritten(folder.case, paper.document, paper.value, paper.words)
        why = reason_for(written.name, seed, 0.3)
        told = written.sentence()
        version = Version(day, paper.value, paper.words, written.name, signer, why, sentence=told)
        yield from acts(paper, folder.case, [version])


def review_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """Each review held, written up the same day or when its copy went home."""
    for paper in folder.among("reviews"):
        review: Review = paper.value
        seed = f"{folder.origin} review {review.cycle}"
        day = times.recorded(review.happened)
        gone = times.recorded(review.sent) if review.sent else day
        if gone > day and not falls(f"{seed} later", _SENT_LATER):
            day = gone
        held = ReviewHeld(folder.case, paper.document, review, paper.words)
        given = review.sent is not None and falls(f"{seed} share", _GIVEN)
        tags = (f"shared/{folder.case}/{review.sent}",) if given else ()
        sent = review if day >= gone else replace(review, sent=None)
        why, trailers = reason_for(held.name, seed), _decided(review)
        signer, told = who.of("review", seed, folder.year), held.sentence()
        first = Version(day, sent, paper.words, held.name, signer, why, trailers, 3, tags, told)
        versions = [first]
        if gone > day:
            first.tags = ()
            signer, why = who.of("sent", seed, folder.year), reason_for("review-sent", seed)
            versions.append(Version(gone, review, paper.words, "review-sent", signer, why, tags=tags))
        yield from acts(paper, folder.case, versions)


def _decided(review: Review) -> Trailers:
    family = (("Agreed-with", f"parent {review.happened}"),) if "parent" in review.present else ()
    decision = (("Decision", str(review.next_step)),) if review.next_step else ()
    return (*family, *decision)


def profile_acts(folder: Folder, first: date, times: Times, who: Signers) -> Iterator[Act]:
    """The profile as first written, a little shorter, and as read through again."""
    paper = folder.papers.get("profile")
    if paper is None:
        return
    reviewed = paper.value.reviewed
    signer = who.of("profile", folder.origin, folder.year)
    versions = []
    begun = times.recorded(first, 6)
    if reviewed and times.span(begun, reviewed) > 60:
        early = paper.words[:-1] if len(paper.words) > 3 else paper.words
        value = replace(paper.value, reviewed=begun, written_with=paper.value.written_with[:2])
        why = reason_for("profile-written", folder.origin)
        versions.append(Version(begun, value, early, "profile-written", signer, why))
        begun = times.recorded(reviewed)
    change = "profile-reviewed" if versions else "profile-written"
    why = reason_for(change, folder.origin)
    versions.append(Version(begun, paper.value, paper.words, change, signer, why))
    yield from acts(paper, folder.case, versions)


def attention_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """What was put aside, each thing from the day it was."""
    paper = folder.papers.get("attention")
    if paper is None:
        return
    value = paper.value
    days = [w.since for w in value.waiting] + [s.since for s in value.snoozed]
    days += [times.days.step(a.due, -12) for a in value.actions if a.due]
    days += [a.done for a in value.actions if a.done]
    days += [w.chase_by for w in value.waiting if w.nudges]
    versions: list[Version] = []
    for day in sorted({times.recorded(min(d, times.today)) for d in days}):
        versions.append(_attention_on(paper, day, times, who.senco, f"{folder.origin} {len(versions)}"))
    versions.append(replace(versions[-1], value=value))
    yield from acts(paper, folder.case, versions)


def _attention_on(paper: Paper, day: date, times: Times, signer: str, seed: str) -> Version:
    value = paper.value
    waiting = tuple(
        replace(w, nudges=w.nudges if w.chase_by <= day else 0) for w in value.waiting if w.since <= day
    )
    snoozed = tuple(s for s in value.snoozed if s.since <= day)
    done = [a if not a.done or a.done <= day else replace(a, done=None) for a in value.actions]
    made = [a for a in done if a.due is None or times.recorded(times.days.step(a.due, -12)) <= day]
    now = replace(value, waiting=waiting, snoozed=snoozed, actions=tuple(made))
    return Version(day, now, (), "attention-amended", signer, reason_for("attention-amended", seed))
