"""The desk's one exception: a store that cannot be opened or begun."""


class StoreTrouble(Exception):
    """No store, or none that opens: `sentence` says what is wrong, `advice` what to do. Exit code 3."""

    def __init__(self, sentence: str, advice: str = "") -> None:
        super().__init__(f"{sentence} {advice}".strip())
        self.sentence = sentence
        self.advice = advice
