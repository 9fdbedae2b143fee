"""What the setting knows by an id can be named in a form by its name."""

from senco_tui.casework.setting import Agencies, Agency, Colleague, Setting, Staff
from senco_tui.desk.reading import Office
from senco_tui.tui.forms.known import known_to
from tests.tui.presenting.casefile.example import CASE


def test_colleagues_agencies_and_the_plans_own_ids() -> None:
    setting = Setting(
        staff=Staff((Colleague("ps", "Priya Shah", "SENCo"),)),
        agencies=Agencies((Agency("salt", "Speech and Language Therapy"),)),
    )
    known = known_to(Office(setting=setting), CASE)
    assert known["owner"][0].words == "Priya Shah"
    assert known["of"][0].value == "salt"
    assert CASE.ehc is not None
    assert [c.value for c in known["need"]] == [n.id for n in CASE.ehc.value.needs]
