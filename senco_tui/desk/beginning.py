"""What a new store holds on its first day: the setting's own files, the templates and the schemas."""

from importlib.resources import files

from senco_tui.casework.kind_words import wording
from senco_tui.casework.setting import Colleague, Staff, StoreFile
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.shipped import templates
from senco_tui.document.write import write

FORMAT = 1
"""The number of the case-file format this program writes."""

CALENDAR = """\
# Term dates, first and last day for pupils. School days are counted from these, so that "within 10 school
# days" means what it says; without them such a clock says that it cannot be counted.
#
# terms:
#   - name: autumn
#     since: 2026-09-03
#     until: 2026-12-18
# closures:
#   - since: 2026-10-26
#     until: 2026-10-30
#     kind: half-term
terms: []
closures: []
"""

AGENCIES = """\
# Who outside the setting you ask for things, and after how many days a nudge is due.
#
# agencies:
#   - id: salt
#     name: Speech and Language Therapy
#     side: agency
#     chase_after_days: 21
agencies: []
"""

DUTIES = """\
# When the setting last did what it must do as a setting; each starts its own clock.
#
# information_report: 2026-09-30
# policy: 2026-09-30
# accessibility_plan: 2024-05-14
# inclusion_strategy: 2026-12-01
# governors_report: 2026-07-02
"""

PASSED_OVER = "*.swp\n*.swo\n*~\n.#*\n#*#\n*.tmp\n.DS_Store\nThumbs.db\n"
"""What editors and systems leave behind; plain git in a person's own hands should pass it over too."""


def first_files(name: str, kind: SettingKind, account: str, colleague: str | None = None) -> dict[str, bytes]:
    """The files of a new store by path.

    Args:
        name: The setting's name.
        kind: What kind of setting it is; it decides clocks and words.
        account: The login name that signs.
        colleague: Whose account that is; the login name itself where nobody says.
    """
    person = Colleague(account, colleague or account, "SENCo", account=account)
    texts = {
        "senco.yaml": write("senco", StoreFile(FORMAT, name, kind), case=None),
        "setting/staff.yaml": write("setting/staff", Staff((person,)), case=None),
        "setting/calendar.yaml": wording(kind).said(CALENDAR),
        "setting/agencies.yaml": AGENCIES,
        "setting/duties.yaml": DUTIES,
        ".gitignore": PASSED_OVER,
    }
    own = {path: text.encode() for path, text in texts.items()}
    shipped = {f"templates/{path}": data for path, data in templates(kind).items()}
    return {**own, **shipped, **_schemas()}


def _schemas() -> dict[str, bytes]:
    folder = files("senco_tui") / "document" / "schemas"
    return {f"schemas/{f.name}": f.read_bytes() for f in folder.iterdir() if f.name.endswith(".json")}
