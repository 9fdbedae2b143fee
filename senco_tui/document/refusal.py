"""The two ways a document can refuse to be written, each with a sentence for the person who wanted it."""


class CannotWrite(Exception):
    """A value holds something no document can hold. `sentence` says what, for the screen."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class CannotAmend(CannotWrite):
    """An edit cannot be made to this text without touching what it does not mean."""
