"""A document in the person's own editor: the text goes out, comes back, is read, and is recorded."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.app import Senco


async def edit_document(app: "Senco", case: str | None, document: str, line: int = 0) -> None:
    """Edit, mend what cannot be read, say why, record. Whatever is left half done stays as a draft."""
    found = await app.desk(lambda door: door.read_text(case, document))
    text, fingerprint = found if found else ("", None)
    name = f"{case or 'setting'} {document} text"
    start = await _with_draft(app, name, text)
    if start is None:
        return
    words = await _edited(app, case, document, start, name, line)
    if words is None:
        return
    if words == text:
        app.drop_draft(name)
        app.say("nothing changed", "dim")
        return
    app.keep_draft(name, words)
    why = await app.prompt("Why? One line for the history; Enter alone leaves it out", draft=f"{name} why")
    if why is None:
        app.say("not recorded; your text is kept as a draft and offered when you edit again", "warn")
        return
    change = await app.desk(lambda door: door.rewritten(case, document, text, words))
    basis = {document: fingerprint} if fingerprint else None
    answer = await app.record(change, basis, why)
    if hasattr(answer, "revision"):
        app.drop_draft(name)
        app.drop_draft(f"{name} why")


async def _with_draft(app: "Senco", name: str, text: str) -> str | None:
    """The text to begin with: the draft's where there is one and it is wanted."""
    kept = app.draft(name)
    if kept is None or kept == text:
        return text
    choices = {"g": "go on with the draft", "f": "the file as it is, draft dropped"}
    answer = await app.choose("There is a draft of this text that was never recorded.", choices)
    if answer == "f":
        app.drop_draft(name)
        return text
    return kept if answer == "g" else None


async def _edited(
    app: "Senco", case: str | None, document: str, text: str, name: str, line: int
) -> str | None:
    """The text as the person leaves it, once it can be read; None where they keep it back or drop it."""
    while True:
        with app.suspended():
            words = app.door.edited(case, document, text, app.environ, app.settings.editor, line)
        app.keep_draft(name, words)
        problem = await app.desk(lambda door, words=words: door.error_in(case, document, words))  # type: ignore[misc]
        if problem is None:
            return words
        choices = {"e": "edit again", "k": "keep as a draft", "d": "discard what you typed"}
        answer = await app.choose(f"Line {problem.line}: {problem.sentence}{_hint(problem)}", choices)
        if answer == "d":
            app.drop_draft(name)
            app.say("discarded; the file is as it was", "dim")
            return None
        if answer != "e":
            app.say("kept as a draft; the file is as it was", "warn")
            return None
        text, line = words, problem.line


def _hint(problem: object) -> str:
    nearest = getattr(problem, "nearest", None)
    return f" Did you mean “{nearest}”?" if nearest else ""
