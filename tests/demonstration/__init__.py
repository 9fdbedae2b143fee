"""Proves the demonstration: the invented school's files, and the history worked back from them."""
