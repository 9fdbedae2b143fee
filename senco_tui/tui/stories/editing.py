"""A document in the person's own editor: the text goes out, comes back, is read, and is recorded."""

from typing import TYPE_CHECKING

from senco_tui.tui.stories.rewriting import Editing, record_text

if TYPE_CHECKING:
    from senco_tui.document.problem import Problem
    from senco_tui.tui.app import Senco


async def edit_document(
    app: "Senco", case: str | None, document: str, line: int = 0, start: str | None = None
) -> None:
    """Edit, mend what cannot be read, say why, record. Whatever is left half done stays as a draft.

    `start` is what the editor is given instead of the text as it lies.
    """
    found = await app.desk(lambda door: door.read_text(case, document))
    text, fingerprint = found if found else ("", "")
    today = app.today
    blank = text if found else await app.desk(lambda door: door.blank(case, document, today))
    begun = Editing(case, document, text, start if start is not None else blank, fingerprint)
    editing = await _begun(app, begun)
    if editing is None:
        return
    words = await _edited(app, editing, line)
    if words is None:
        return
    if words in (editing.before, blank):
        app.drop_draft(editing.draft)
        app.say("nothing changed", "dim")
        return
    await record_text(app, editing, words)


async def _begun(app: "Senco", editing: Editing) -> Editing | None:
    """The visit as it begins: with the draft's words where there is one and it is wanted."""
    kept = app.drafting.find(editing.draft)
    left = await app.desk(lambda door: door.left_over(editing.case, editing.document))
    words = left if kept is not None and left is not None else kept.text if kept else editing.start
    if kept is None or words == editing.start:
        return editing
    moved = kept.basis is not None and kept.basis != editing.basis
    told = "There is a draft that was never recorded"
    told += "; the file has changed since then." if moved else "."
    answer = await app.choose(told, {"g": "go on with the draft", "f": "the file as it is, draft dropped"})
    if answer == "f":
        app.drop_draft(editing.draft)
        return editing
    if answer != "g":
        return None
    basis = editing.basis if kept.basis is None else kept.basis
    return Editing(editing.case, editing.document, editing.before, words, basis)


async def _edited(app: "Senco", editing: Editing, line: int) -> str | None:
    """The text as the person leaves it, once it can be read; None where they keep it back or drop it."""
    text = editing.start
    while True:
        words = await _in_editor(app, editing, text, line)
        if words not in (editing.before, editing.start):
            app.drafting.keep(editing.draft, words, editing.basis)
        problem = await _problem_in(app, editing, words)
        if problem is None:
            return words
        choices = {"e": "edit again", "k": "keep as a draft", "d": "discard what you typed"}
        answer = await app.choose(f"Line {problem.line}: {problem.sentence}{_hint(problem)}", choices)
        if answer == "d":
            app.drop_draft(editing.draft)
            app.say("discarded; the file is as it was", "dim")
            return None
        if answer != "e":
            app.say("kept as a draft; the file is as it was", "warn")
            return None
        text, line = words, problem.line


async def _in_editor(app: "Senco", editing: Editing, text: str, line: int) -> str:
    """The text as it comes back from the editor, which has the terminal meanwhile; the loop stays awake."""
    environ, preferred = app.environ, app.settings.editor
    case, document = editing.case, editing.document
    app.drafting.keep(editing.draft, text, editing.basis)
    try:
        with app.suspended():
            return await app.desk(lambda door: door.edited(case, document, text, environ, preferred, line))
    except Exception:
        left = await app.desk(lambda door: door.left_over(case, document))
        if left not in (None, text):
            app.drafting.keep(editing.draft, left, editing.basis)
        elif text == editing.before:
            app.drop_draft(editing.draft)
        raise


async def _problem_in(app: "Senco", editing: Editing, words: str) -> "Problem | None":
    return await app.desk(lambda door: door.error_in(editing.case, editing.document, words))


def _hint(problem: "Problem") -> str:
    return f" Did you mean “{problem.nearest}”?" if problem.nearest else ""
