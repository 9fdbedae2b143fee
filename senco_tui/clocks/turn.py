"""Whose turn a request is on, by its last entry's word: us, a colleague, the family, the LA, an agency."""

from dataclasses import dataclass

from senco_tui.casework.setting import Agency, Setting
from senco_tui.casework.vocabulary import Side

US = frozenset({"school", "senco", "sendco", "us", "we", "me", "setting"})
FAMILY = frozenset(
    {
        "family",
        "parent",
        "parents",
        "mother",
        "father",
        "mum",
        "dad",
        "carer",
        "guardian",
        "young person",
        "pupil",
    }
)
AUTHORITY = frozenset({"la", "local authority", "authority", "sen team", "send team", "caseworker"})


@dataclass(frozen=True, slots=True)
class Turn:
    """Who holds a request. `ours` is the SENCo's own desk; a colleague is the school's but not ours."""

    holder: str
    side: Side
    ours: bool = False
    agency: Agency | None = None


def turn_of(holder: str, setting: Setting) -> Turn:
    """Read a holder's word or id against the setting's agencies and staff; an unknown one is an agency."""
    word = " ".join(holder.casefold().split())
    if word in US:
        return Turn("us", Side.SCHOOL, ours=True)
    if (agency := agency_named(word, setting)) is not None:
        return Turn(agency.name, agency.side, agency=agency)
    if word in FAMILY:
        return Turn(holder, Side.FAMILY)
    if word in AUTHORITY or (setting.store and word == (setting.store.la or "").casefold()):
        return Turn("LA" if word == "la" else holder, Side.LA)
    for colleague in setting.staff.staff:
        if word in (colleague.id.casefold(), colleague.name.casefold(), colleague.role.casefold()):
            ours = colleague.role.casefold() in US
            return Turn("us" if ours else colleague.name, Side.SCHOOL, ours=ours)
    if any(part in word.split() for part in ("teacher", "tutor", "ta", "assistant")):
        return Turn(holder, Side.SCHOOL)
    return Turn(holder, Side.AGENCY)


def agency_named(name: str, setting: Setting) -> Agency | None:
    """The agency with that id or name, whatever the case of its letters."""
    word = " ".join(name.casefold().split())
    return next((a for a in setting.agencies.agencies if word in (a.id.casefold(), a.name.casefold())), None)
