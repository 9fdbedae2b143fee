"""senco: a SENCo's office, from the front doors down to the case files."""

__version__ = "0.1.0"
