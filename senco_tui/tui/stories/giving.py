"""Giving a family the plan as it stands: to whom, on which day; a commit, and a name for the version."""

from typing import TYPE_CHECKING

from senco_tui.tui.stories.disposing import day_or, words_for

if TYPE_CHECKING:
    from senco_tui.tui.host import Host


async def give(host: "Host", case: str) -> None:
    """Ask, record, and say which version the family has now."""
    from senco_tui.casework.kind_words import YOUNG_PERSON, holds_own_rights
    from senco_tui.casework.sharing import Shared

    file, _ = await host.desk(lambda door: door.read_case(case))
    if file.plan is None:
        host.say("there is no plan to give yet", "warn")
        return
    own = file.pupil is not None and holds_own_rights(file.pupil.value, host.today)
    usually = YOUNG_PERSON if own else host.wording.parent
    whom = await words_for(host, "Give this plan to whom?", f"{case} give", usually)
    day = await day_or(host, "Given on", host.today, back=True, ahead=False) if whom else None
    if whom is None or day is None:
        return
    when, today, basis = host.now(), host.today, file.plan.fingerprint
    answer = await host.desk(lambda door: door.give(case, Shared(whom, day), basis, today=today, when=when))
    host.drop_draft(f"{case} give")
    await host.refresh_office()
    revision = getattr(answer, "revision", None)
    host.say(
        f"Recorded {revision[:7]}: {answer.sentence}" if revision else answer.sentence,
        "ok" if revision else "warn",
    )
