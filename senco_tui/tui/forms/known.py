"""What the setting knows by an id: colleagues, agencies, provision, and a plan's own outcomes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from senco_tui.tui.presenting.form import Choice

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.desk.reading import Office

BY_COLLEAGUE = ("key_person", "owner", "lead", "led_by", "by", "raised_by")
"""Fields that may name a colleague."""


def known_to(office: "Office", file: "CaseFile") -> Mapping[str, Sequence[Choice]]:
    """For each field that may hold an id: what there is, with its name."""
    setting = office.setting
    staff = tuple(Choice("", c.id, c.name) for c in setting.staff.staff)
    agencies = tuple(Choice("", a.id, a.name) for a in setting.agencies.agencies)
    given = (Choice("", f.name.partition("/")[2], f.value.name) for f in office.caseload.provision)
    ehc = file.ehc.value if file.ehc else None
    return {
        **dict.fromkeys(BY_COLLEAGUE, staff),
        "of": agencies,
        "given_to": tuple(given),
        "outcome": tuple(Choice("", o.id, o.text) for o in (ehc.outcomes if ehc else ())),
        "need": tuple(Choice("", n.id, n.text) for n in (ehc.needs if ehc else ())),
    }
