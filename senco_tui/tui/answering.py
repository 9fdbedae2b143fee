"""What answers a view's request: the view it opens, or the story it sets going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from senco_tui.tui.messages.opening import EditDocument, OpenCase, OpenHistory, ShowProblems
from senco_tui.tui.messages.recording import RecordChange, Redo, Undo
from senco_tui.tui.stories import recording

if TYPE_CHECKING:
    from senco_tui.tui.app import Senco
    from senco_tui.tui.host import Story
    from senco_tui.tui.screens.view import View

Opening = OpenCase | OpenHistory | ShowProblems
"""Requests for a view."""

Acting = EditDocument | RecordChange | Undo | Redo
"""Requests for something to be done, which takes its time."""


def view_for(request: Opening) -> View:
    """The view that was asked for; its room is loaded when it is first wanted."""
    match request:
        case OpenCase():
            from senco_tui.tui.screens.casefile import CaseFileView

            return CaseFileView(request.reference, request.tab, request.document)
        case OpenHistory():
            from senco_tui.tui.screens.history import HistoryView

            return HistoryView(request.case, request.document, request.outcome, request.at)
        case ShowProblems():
            from senco_tui.tui.screens.problems import ProblemsView

            return ProblemsView(request.case)


def story_for(app: Senco, request: Acting) -> Story:
    """The story of what was asked for, not begun yet."""
    match request:
        case EditDocument(case=case, document=document, line=line, start=start):
            from senco_tui.tui.stories.editing import edit_document

            return edit_document(app, case, document, line, start)
        case RecordChange(change=change, basis=basis, why=why):
            return recording.record_for(app, app.view, change, basis, why)
        case Undo(revision=revision):
            return recording.undo(app, revision)
        case Redo():
            return recording.redo(app)
