"""What every request is: a message the program answers before the keys that came after it."""

from textual.message import Message


class Request(Message):
    """Asked of the program by a view. Keys pressed after it wait until it has been taken up."""
