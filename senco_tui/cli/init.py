"""`senco init`: a new, empty store with the setting's own files, the templates and the schemas."""

from pathlib import Path

import click

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Form, put, put_object, say
from senco_tui.cli.visit import Visit

KINDS = click.Choice([str(kind) for kind in SettingKind])


@a_verb("init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", help="The setting's name; the folder's own where left out.")
@click.option("--kind", type=KINDS, default="primary", show_default=True, help="What kind of setting it is.")
@click.option("--colleague", metavar="NAME", help="Your own name, which signs your changes.")
def verb(visit: Visit, folder: Path, name: str | None, kind: str, colleague: str | None) -> None:
    """A new, empty store in DIR, which must be empty or not there yet."""
    from senco_tui.desk.beginning import first_files
    from senco_tui.desk.opening import account_name, create_store

    account = account_name()
    files = first_files(name or folder.resolve().name, SettingKind(kind), account, colleague)
    store = create_store(folder, files, when=visit.now(), name=colleague)
    visit.closing.append(store.close)
    if visit.form is Form.JSON:
        put_object({"schema": "senco.init/1", "store": str(store.root)})
    else:
        put(str(store.root))
    say(
        "A new store. Fill in setting/calendar.yaml and setting/staff.yaml, then: senco record --why 'begun'."
    )
