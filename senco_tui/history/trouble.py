"""How history says no: each refusal carries one plain sentence."""


class HistoryTrouble(Exception):
    """The history cannot be read or written; `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class GitFailed(HistoryTrouble):
    """A git command ended badly; `words` are what it said."""

    def __init__(self, verb: str, words: str) -> None:
        lines = [line.strip() for line in words.splitlines() if line.strip()]
        worst = next((line for line in lines if line.startswith(("fatal:", "error:"))), None)
        super().__init__(f"git {verb} failed: {worst or (lines or ['it gave no reason'])[0]}")
        self.words = words


class HeadMoved(HistoryTrouble):
    """The branch no longer stands where it was expected: someone recorded something meanwhile."""


class Locked(HistoryTrouble):
    """Git's own lock file is in the way."""


class Busy(HistoryTrouble):
    """Another person, or another window, is saving."""


class Unreached(HistoryTrouble):
    """The hub could not be reached, or stopped answering; `said` is what it had answered by then."""

    def __init__(self, sentence: str, said: bytes = b"") -> None:
        super().__init__(sentence)
        self.said = said


class Stopped(HistoryTrouble):
    """A person asked for it to stop."""


class Unsafe(HistoryTrouble):
    """What the hub holds is refused; nothing of it was taken in."""


class Rewritten(Unsafe):
    """The hub's history is not the one that was there before."""
