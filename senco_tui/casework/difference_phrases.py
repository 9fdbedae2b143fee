"""How one field's change is said: each phrase is a function of what it was and what it is."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_parts import Difference, Phrase, as_text, joined, said, under


def day(settled: str, name: str | None = None) -> Phrase:
    """A date: `review set for Fri 27 Mar 2026`, `review moved from 13 Feb to 27 Mar`."""
    name = name or settled

    def tell(was: date | None, now: date | None) -> tuple[Difference, ...]:
        if was is None and now is not None:
            words = f"{settled} {spoken.spoken_day(now)}"
        elif was is not None and now is not None:
            words = f"{name} moved {spoken.spoken_move(was, now)}"
        else:
            words = f"{name} taken out" if "date" in name or "day" in name else f"{name} date taken out"
        return (said(words, was, now),)

    return tell


def lately(settled: str, name: str) -> Phrase:
    """A day that is done again from time to time: `reviewed Tue 14 Jul 2026`; put back, it is `moved`."""
    told = day(settled, name)

    def tell(was: date | None, now: date | None) -> tuple[Difference, ...]:
        again = was is not None and now is not None and now > was
        return (replace(told(None, now)[0], before=as_text(was)),) if again else told(was, now)

    return tell


def prose(label: str = "", verb: str = "reworded") -> Phrase:
    """Free text: `baseline added`, `baseline reworded`, `baseline taken out`; its words are never quoted."""

    def tell(was: str | None, now: str | None) -> tuple[Difference, ...]:
        return (said(joined(label, _fate(was, now, verb)), was, now),)

    return tell


def private(label: str) -> Phrase:
    """What names a person: `name changed`."""
    return prose(label, "changed")


def amount(label: str) -> Phrase:
    """Free text that is often a count: `target 12 → 20 words`, otherwise `target reworded`."""

    def tell(was: str | None, now: str | None) -> tuple[Difference, ...]:
        moved = spoken.spoken_amounts(was, now) if was and now else None
        return (said(joined(label, moved or _fate(was, now, "reworded")), was, now),)

    return tell


def number(label: str, unit: str = "") -> Phrase:
    """A number of the setting's own: `group size 4 → 6`, `20 minutes → 30 minutes`."""

    def tell(was: int | Decimal | None, now: int | Decimal | None) -> tuple[Difference, ...]:
        shown = [f"{spoken.spoken_number(n)}{unit}" if n is not None else None for n in (was, now)]
        return (said(joined(label, _shown(*shown)), was, now),)

    return tell


def choice(label: str, known: Callable[[str], bool] = spoken.is_plain) -> Phrase:
    """One of the field's own words: `layer targeted → specialist`; any other word is not quoted."""

    def tell(was: str | None, now: str | None) -> tuple[Difference, ...]:
        if all(v is None or known(str(v)) for v in (was, now)):
            return (said(joined(label, _shown(was, now)), was, now),)
        return (said(joined(label, _fate(was, now, "changed")), was, now),)

    return tell


def switch(label: str, on: str = "noted", off: str = "no longer") -> Phrase:
    """Yes or no: `interpreter noted`, `interpreter no longer`; None is `interpreter taken out`."""

    def tell(was: bool | None, now: bool | None) -> tuple[Difference, ...]:
        words = {True: on, False: off, None: "taken out"}[now]
        return (said(joined(label, words), was, now),)

    return tell


def several(label: str, known: Callable[[str], bool] = spoken.is_plain) -> Phrase:
    """A list of codes or roles: `needs: SLCN added, ASD taken out`; any other word is counted, not quoted."""

    def tell(was: tuple[Any, ...], now: tuple[Any, ...]) -> tuple[Difference, ...]:
        came, went = less(now, was), less(was, now)
        parts = [f"{_listed(came, known)} added"] if came else []
        parts += [f"{_listed(went, known)} taken out"] if went else []
        return (said(f"{label}: {', '.join(parts) or 'order changed'}", was, now),)

    return tell


def texts(label: str) -> Phrase:
    """A list of free texts: `strategies: 2 added`, `strategies reworded`."""

    def tell(was: tuple[str, ...], now: tuple[str, ...]) -> tuple[Difference, ...]:
        came, went = len(less(now, was)), len(less(was, now))
        if came and came == went:
            return (said(f"{label} reworded", was, now),)
        parts = ([f"{came} added"] if came else []) + ([f"{went} taken out"] if went else [])
        return (said(f"{label}: {', '.join(parts) or 'order changed'}", was, now),)

    return tell


def days(label: str) -> Phrase:
    """A list of dates: `suspension of Mon 3 Nov 2025 added`."""

    def tell(was: tuple[date, ...], now: tuple[date, ...]) -> tuple[Difference, ...]:
        fates = [(d, "added") for d in less(now, was)] + [(d, "taken out") for d in less(was, now)]
        words = [f"{label} of {spoken.spoken_day(d)} {fate}" for d, fate in fates]
        return (said(", ".join(words) or f"{label} dates: order changed", was, now),)

    return tell


def numbers_by_name(label: str) -> Phrase:
    """A mapping of names to numbers: `threshold quiet_days 42 → 35`."""

    def tell(was: dict[str, int], now: dict[str, int]) -> tuple[Difference, ...]:
        found: list[Difference] = []
        for key in dict.fromkeys((*was, *now)):
            if was.get(key) != now.get(key):
                named = f"{label} {key}" if spoken.is_slug(key) else f"one {label}"
                found += under((key,), named, number("")(was.get(key), now.get(key)))
        return tuple(found) or (said(f"{label}s: order changed", was, now),)

    return tell


def _fate(was: object, now: object, verb: str) -> str:
    if was is None or was == "":
        return "added" if now else verb
    return verb if now is not None and now != "" else "taken out"


def _shown(was: object, now: object) -> str:
    if now is None:
        return "taken out"
    return f"{was} → {now}" if was is not None else str(now)


def less(these: Sequence[Any], those: Sequence[Any]) -> list[Any]:
    """What of `these` is not among `those`, counted, in order."""
    left = Counter(those)
    found = []
    for one in these:
        if left[one]:
            left[one] -= 1
        else:
            found.append(one)
    return found


def _listed(these: list[Any], known: Callable[[str], bool]) -> str:
    plain = [str(one) for one in these if known(str(one))]
    others = len(these) - len(plain)
    if not others:
        return ", ".join(plain)
    return f"{', '.join(plain)} and {spoken.counted(others, 'other')}" if plain else str(others)
