"""Keys that go straight to the frame, and what they change shown at once. Private API of Textual's is here.

Textual hands a key from widget to widget, a message and a turn of the loop each. Where no box of words and no
question would take it, all of them would only pass it on.
"""

from textual import events
from textual.app import App

from senco_tui.tui.screens.frame import Frame


class Straight(App[int]):
    """An app of one frame, whose keys need not be handed on."""

    _frame: Frame
    _draw_due = False

    async def on_event(self, event: events.Event) -> None:
        """A key that only the frame would take goes there; keys that come together are drawn together."""
        if not (isinstance(event, events.Key) and self._goes_straight(event)):
            await super().on_event(event)
            return
        self._frame.take(event)
        if self._closing or self._closed:
            return
        if not isinstance(self._peek_message(), events.Key):
            self._frame.draw()
        elif not self._draw_due:
            self._draw_due = True
            self.call_later(self._draw_held)

    def _goes_straight(self, event: events.Key) -> bool:
        """Whether nothing else would take it: no other screen, no box of words, no key of Textual's own."""
        frame = self._frame
        on_top = self.app_focus and self.screen is frame and frame.takes_keys
        return on_top and not event.is_forwarded and event.key not in self._bindings.key_to_bindings

    def _draw_held(self) -> None:
        """Draw once what the keys have changed that came together."""
        self._draw_due = False
        self._frame.draw()
